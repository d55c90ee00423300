package org.dailypapers.platform.json;

import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Writes records as JSON objects, whose members are the components in order, and reads them. */
public final class JsonMapper {

    /** Writes unknown values as null. */
    public static final Jsonb ANSWERS = JsonbBuilder.create(config(true));
    private static final Jsonb STORED = JsonbBuilder.create(config(false));

    private JsonMapper() {
    }

    private static JsonbConfig config(boolean nulls) {
        return new JsonbConfig().withNullValues(nulls).withPropertyVisibilityStrategy(new Components()).withSerializers(new RecordSerializer(nulls));
    }

    /**
     * @param record a record
     * @return its JSON in UTF-8, the same bytes that the API answers with, with null for unknown values
     */
    public static byte[] bytes(Object record) {
        return ANSWERS.toJson(record).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @param record a record
     * @return the members of its JSON, as of {@link #bytes}
     */
    public static JsonObject object(Object record) {
        return ANSWERS.fromJson(ANSWERS.toJson(record), JsonObject.class);
    }

    /**
     * @param value a record, or a map or a list of values
     * @return its JSON, as it is stored: without members that are null
     */
    public static String stored(Object value) {
        return STORED.toJson(value);
    }

    /**
     * @param <T> the type of the value
     * @param json what {@link #stored} gave
     * @param type the type of the value; a record must have one constructor
     * @return the value; components without a member are null
     */
    public static <T> T read(String json, Type type) {
        return STORED.fromJson(json, type);
    }

    private static final class Components implements PropertyVisibilityStrategy {
        @Override
        public boolean isVisible(Field field) {
            return field.getDeclaringClass().isRecord();
        }

        @Override
        public boolean isVisible(Method method) {
            return false;
        }
    }
}
