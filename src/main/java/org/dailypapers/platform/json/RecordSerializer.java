package org.dailypapers.platform.json;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Writes the components of a record in their order, which JSON-B keeps only for classes that repeat it in an annotation. */
final class RecordSerializer implements JsonbSerializer<Record> {

    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Component::of).toList();
        }
    };

    private final boolean nulls;

    /** @param nulls whether components that are null become members */
    RecordSerializer(boolean nulls) {
        this.nulls = nulls;
    }

    @Override
    public void serialize(Record written, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        for (Component component : COMPONENTS.get(written.getClass())) {
            Object value = component.of(written);
            if (value != null) {
                context.serialize(component.name(), value, json);
            } else if (nulls) {
                json.writeNull(component.name());
            }
        }
        json.writeEnd();
    }

    private record Component(String name, Method accessor) {

        static Component of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Component(component.getName(), accessor);
        }

        Object of(Record written) {
            try {
                return accessor.invoke(written);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
