package org.filature.link;

import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filature.diagnostic.Location;
import org.filature.diagnostic.TextFile;
import org.filature.model.Components;
import org.filature.model.Entry;
import org.filature.model.Markdown;
import org.filature.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Whether two states of an entry have the same facts: all that their records hold, but for their labels, where things
 * are written, and texts that are yet to be understood. Those are in the {@link Gist}.
 */
final class SameFacts {
    private final Text label;
    private final Text otherLabel;

    private SameFacts(Entry one, Entry other) {
        this.label = one.label();
        this.otherLabel = other.label();
    }

    static boolean of(Entry one, Entry other) {
        return new SameFacts(one, other).alike(one, other);
    }

    private boolean alike(@Nullable Object one, @Nullable Object other) {
        if (one == other || (one == label && other == otherLabel)) {
            return true;
        }
        if (one == null || other == null || !isSameKind(one, other)) {
            return false;
        }
        if (one instanceof Location) {
            return true;
        }
        if (one instanceof Markdown body) {
            return body.language().equals(((Markdown) other).language());
        }
        if (one instanceof TextFile file) {
            return file.path().equals(((TextFile) other).path());
        }
        if (one instanceof Optional<?> optional) {
            return alike(optional.orElse(null), ((Optional<?>) other).orElse(null));
        }
        if (one instanceof List<?> list) {
            return alike(list, (List<?>) other);
        }
        if (one instanceof Map<?, ?> map) {
            return alike(map, (Map<?, ?>) other);
        }
        return one instanceof Record record ? alike(record, (Record) other) : one.equals(other);
    }

    /** Lists and maps are of several classes that hold the same. */
    private static boolean isSameKind(Object one, Object other) {
        return one.getClass() == other.getClass()
                || (one instanceof List && other instanceof List)
                || (one instanceof Map && other instanceof Map);
    }

    private boolean alike(Record one, Record other) {
        for (Method component : Components.of(one.getClass())) {
            if (!alike(Components.read(one, component), Components.read(other, component))) {
                return false;
            }
        }
        return true;
    }

    private boolean alike(List<?> one, List<?> other) {
        if (one.size() != other.size()) {
            return false;
        }
        Iterator<?> others = other.iterator();
        return one.stream().allMatch(item -> alike(item, others.next()));
    }

    private boolean alike(Map<?, ?> one, Map<?, ?> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream().allMatch(entry -> alike(entry.getValue(), other.get(entry.getKey())));
    }
}
