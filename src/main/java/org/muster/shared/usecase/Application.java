package org.muster.shared.usecase;

/** Muster itself as caller: it loads reference data and runs what nobody asked for in person. */
public record Application() implements Caller {

    public static final String CODE = "muster";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Reach reach(Right right) {
        return Reach.EVERYWHERE;
    }
}
