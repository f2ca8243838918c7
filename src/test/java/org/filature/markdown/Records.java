package org.filature.markdown;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.filature.diagnostic.TextFile;
import org.filature.model.Editing;
import org.filature.model.Origin;
import org.filature.model.Text;
import org.filature.model.Visibility;

/** Makes records of which a test says only what it is about; the rest is empty. */
final class Records {
    private static final Map<Class<?>, Object> EMPTY = Map.ofEntries(
            Map.entry(String.class, ""),
            Map.entry(boolean.class, false),
            Map.entry(int.class, 0),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(Map.class, Map.of()),
            Map.entry(SortedMap.class, new TreeMap<>()),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(Text.class, Text.EMPTY),
            Map.entry(Visibility.class, Visibility.PUBLIC),
            Map.entry(TextFile.class, TextFile.NONE),
            Map.entry(Origin.class, Origin.NONE),
            Map.entry(Editing.class, Editing.NONE));

    private Records() {}

    static <R extends Record> R make(Class<R> type, Map<String, Object> said) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> said.containsKey(component.getName())
                        ? said.get(component.getName())
                        : empty(component.getType()))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName(), e);
        }
    }

    private static Object empty(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Object value = EMPTY.get(type);
        if (value == null && type.isRecord()) {
            return make(type.asSubclass(Record.class), Map.of());
        }
        if (value == null) {
            throw new IllegalArgumentException("nothing is known to be empty of " + type);
        }
        return value;
    }
}
