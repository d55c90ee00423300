package org.dailypapers.platform;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** Writes records as JSON objects: their components by name, in order, null where a value is unknown. */
@Provider
public class JsonOfRecords implements ContextResolver<Jsonb> {

    private final Jsonb json = JsonbBuilder.create(new JsonbConfig().withNullValues(true)
            .withPropertyOrderStrategy(PropertyOrderStrategy.ANY).withPropertyVisibilityStrategy(new Components()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return json;
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
