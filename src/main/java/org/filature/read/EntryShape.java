package org.filature.read;

import java.util.List;
import org.filature.model.Entry;
import org.filature.model.Head;

/**
 * What a type of entry has beyond what every entry has.
 *
 * @param fields the keys of the type alone
 * @param build makes the entry of the values of all keys
 */
record EntryShape(List<Field<?>> fields, Builder build) {
    /** Makes an entry. */
    interface Builder {
        Entry build(Values values, Head head);
    }

    EntryShape {
        fields = Shape.fields(HeadShape.FIELDS, fields);
    }
}
