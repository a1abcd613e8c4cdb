package org.muster.shared.usecase;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.muster.shared.fact.Fact;

/** Opens the frame of a command as the outermost use case does, for tests that have no container. */
public final class OpenFrame {

    private final CommandFrame frame;

    private OpenFrame(CommandFrame frame) {
        this.frame = frame;
    }

    /** The frame all beans of a test share. */
    public static OpenFrame of(Function<Class<?>, Object> beans) {
        return new OpenFrame((CommandFrame) beans.apply(CommandFrame.class));
    }

    public <T> T during(Supplier<T> work) {
        frame.begin();
        try {
            return work.get();
        } finally {
            frame.end();
        }
    }

    public List<Fact> told() {
        return frame.told();
    }
}
