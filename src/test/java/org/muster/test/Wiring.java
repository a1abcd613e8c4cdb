package org.muster.test;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.muster.shared.time.ForwardableClock;

/**
 * Puts the application's own classes together as the container would, one of each: by the constructor marked for
 * injection, the entity manager and the data source into their fields. Nothing of ours is replaced.
 */
final class Wiring {

    private final Map<Class<?>, Object> made = new HashMap<>();
    private final Map<Class<?>, List<Object>> offered = new HashMap<>();
    private final EntityManager entities;
    private final DataSource source;

    Wiring(EntityManager entities, DataSource source, ForwardableClock clock) {
        this.entities = entities;
        this.source = source;
        made.put(Clock.class, clock);
        made.put(ForwardableClock.class, clock);
        made.put(EntityManager.class, entities);
        made.put(DataSource.class, source);
    }

    /** What those get who ask for all beans of an interface. */
    <T> void offer(Class<T> type, T bean) {
        offered.computeIfAbsent(type, any -> new ArrayList<>()).add(bean);
    }

    /** What those get who ask for the one bean of a type. */
    <T> void put(Class<T> type, T bean) {
        made.put(type, bean);
    }

    <T> T the(Class<T> type) {
        if (!made.containsKey(type)) {
            made.put(type, make(type));
        }
        return type.cast(made.get(type));
    }

    private Object make(Class<?> type) {
        try {
            var constructor = constructor(type);
            constructor.setAccessible(true);
            var bean = constructor.newInstance(Stream.of(constructor.getGenericParameterTypes())
                    .map(this::argument)
                    .toArray());
            for (var owner = (Class<?>) type; owner != Object.class; owner = owner.getSuperclass()) {
                for (var field : owner.getDeclaredFields()) {
                    fill(field, bean);
                }
            }
            return bean;
        } catch (ReflectiveOperationException unmakeable) {
            throw new IllegalStateException("Cannot make " + type, unmakeable);
        }
    }

    private void fill(Field field, Object bean) throws IllegalAccessException {
        field.setAccessible(true);
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            field.set(bean, entities);
        } else if (field.isAnnotationPresent(Resource.class) && field.getType() == DataSource.class) {
            field.set(bean, source);
        } else if (field.isAnnotationPresent(Inject.class)) {
            field.set(bean, argument(field.getGenericType()));
        }
    }

    private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
        for (var constructor : type.getDeclaredConstructors()) {
            if (constructor.isAnnotationPresent(Inject.class)) {
                return constructor;
            }
        }
        return type.getDeclaredConstructor();
    }

    private Object argument(Type type) {
        if (type instanceof ParameterizedType generic) {
            var of = (Class<?>) generic.getActualTypeArguments()[0];
            return generic.getRawType() == Event.class ? silent() : all(of);
        }
        return the((Class<?>) type);
    }

    private Object all(Class<?> type) {
        return Proxy.newProxyInstance(
                Wiring.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> {
                    var beans = offered.getOrDefault(type, List.of());
                    return switch (method.getName()) {
                        case "stream" -> beans.stream();
                        case "iterator" -> beans.iterator();
                        case "isUnsatisfied" -> beans.isEmpty();
                        case "isResolvable" -> beans.size() == 1;
                        case "isAmbiguous" -> beans.size() > 1;
                        case "get" -> beans.get(0);
                        default -> throw new UnsupportedOperationException(method.toString());
                    };
                });
    }

    private static Object silent() {
        return Proxy.newProxyInstance(
                Wiring.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> proxy);
    }
}
