package org.muster.reminder;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Notes the statements prepared through a data source, whoever sends them. */
final class CountingSource {

    private final List<String> prepared = new CopyOnWriteArrayList<>();
    private final DataSource source;

    CountingSource(DataSource source) {
        this.source = source;
    }

    DataSource source() {
        return watched(DataSource.class, source);
    }

    /** Those that are prepared during the work. */
    List<String> during(Runnable work) {
        prepared.clear();
        work.run();
        return List.copyOf(prepared);
    }

    private <T> T watched(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                CountingSource.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> passedOn(target, method, arguments)));
    }

    private Object passedOn(Object target, Method method, Object... arguments) throws Throwable {
        if (method.getName().equals("prepareStatement")) {
            prepared.add((String) arguments[0]);
        }
        try {
            var answer = method.invoke(target, arguments);
            return answer instanceof Connection connection && target instanceof DataSource
                    ? watched(Connection.class, connection)
                    : answer;
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
