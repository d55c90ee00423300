package org.dailypapers.platform.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;

/** Writes records as JSON objects: their components by name, in order, with null for unknown values. */
@Provider
public class JsonOfRecords implements ContextResolver<Jsonb> {

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(true)
            .withPropertyOrderStrategy(PropertyOrderStrategy.ANY).withPropertyVisibilityStrategy(new Components()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSON;
    }

    /**
     * @param record a record
     * @return its JSON in UTF-8, the same bytes that the API answers with
     */
    public static byte[] bytes(Object record) {
        return JSON.toJson(record).getBytes(StandardCharsets.UTF_8);
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
