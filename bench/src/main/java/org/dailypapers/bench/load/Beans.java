package org.dailypapers.bench.load;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.finding.CheckRegistry;
import org.dailypapers.platform.Settings;

/**
 * The application's services, without a container. They share one entity manager. Transactions are left to the caller, and nobody gets
 * their events.
 */
final class Beans {

    private final EntityManager entities;
    private final Map<Class<?>, Object> made = new HashMap<>();

    Beans(EntityManager entities) {
        this.entities = entities;
        made.put(Settings.class, Settings.ofProcess());
        made.put(CheckRegistry.class, checks());
    }

    /** @return the bean of a class, with everything that it injects; what only a container can give is null */
    <T> T get(Class<T> type) {
        Object known = made.get(type);
        if (known == null) {
            known = make(type);
            made.put(type, known);
            for (Class<?> part = type; part != Object.class; part = part.getSuperclass()) {
                Arrays.stream(part.getDeclaredFields()).forEach(inject(known));
            }
        }
        return type.cast(known);
    }

    private Consumer<Field> inject(Object bean) {
        return field -> {
            if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class)) {
                try {
                    field.setAccessible(true);
                    field.set(bean, given(field.getType()));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    private Object make(Class<?> type) {
        Constructor<?> constructor = Stream.of(type.getDeclaredConstructors()).filter(one -> one.isAnnotationPresent(Inject.class)).findFirst()
                .orElseGet(() -> withoutParameters(type));
        return instance(constructor, Stream.of(constructor.getParameterTypes()).map(this::given).toArray());
    }

    private static Constructor<?> withoutParameters(Class<?> type) {
        try {
            return type.getDeclaredConstructor();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object given(Class<?> type) {
        if (type == EntityManager.class) {
            return entities;
        }
        if (type == Event.class) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
        }
        return type.isInterface() || Modifier.isAbstract(type.getModifiers()) ? null : get(type);
    }

    private static CheckRegistry checks() {
        try {
            return (CheckRegistry) instance(CheckRegistry.class.getDeclaredConstructor(List.class), allChecks());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Check> allChecks() {
        try {
            Path classes = Path.of(URI.create(Check.class.getProtectionDomain().getCodeSource().getLocation().toString()));
            try (Stream<Path> files = Files.walk(classes.resolve("org/dailypapers/curation/check"))) {
                return files.filter(file -> file.toString().endsWith(".class"))
                        .map(file -> classes.relativize(file).toString().replaceFirst("\\.class$", "").replace('/', '.'))
                        .map(Beans::named).filter(type -> Check.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                        .<Check>map(type -> (Check) instance(withoutParameters(type))).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object instance(Constructor<?> constructor, Object... arguments) {
        try {
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
