package org.muster.ledger;

import org.muster.asset.Effect;
import org.muster.asset.Stage;
import org.muster.asset.Step;
import org.muster.asset.Taken;

/** Turns a step of the lifecycle into what one book says about it. */
final class StepPosting {

    private final OpenBook book;

    StepPosting(OpenBook book) {
        this.book = book;
    }

    /** Whether a step says anything to the books at all. */
    static boolean concerns(Taken taken) {
        var effect = taken.step().posts();
        return effect != Effect.NONE && effect != Effect.COMMITMENT
                || taken.step() == Step.REINSTATE
                || taken.from() == Stage.DEPLOYED && taken.to() != Stage.DEPLOYED;
    }

    /** What only changes custody on the way is noted late rather than refused where its month is closed. */
    void post(String eventId, Taken taken, Thing thing) {
        var told = Occasion.of(eventId, taken, thing);
        var occasion = taken.step().posts() == Effect.NONE ? told.posted(book.postable(told.day())) : told;
        var mine = BookCase.of(book, occasion, thing.tag(), thing.department(), serial(thing));
        if (book.position(thing.tag()).isEmpty()) {
            if (!arrives(taken)) {
                return;
            }
            new GoodsPosting(mine, taken, thing).received();
        } else if (taken.step().posts() == Effect.GOODS_IN) {
            new GoodsPosting(mine, taken, thing).received();
        }
        var layers = new LayerPosting(mine, taken, thing);
        layers.before();
        value(mine, taken, thing);
        if (!thing.policy()) {
            var place = mine.position().location();
            new CustodyPosting(mine, taken, thing).relocated();
            layers.after();
            var comes =
                    taken.step() == Step.ACCEPT || !place.equals(mine.position().location());
            if (comes && !layers.layered()) {
                new AveragePosting(mine, thing).share();
            }
        }
    }

    /** What a book has not heard of begins with its receipt, or with its acceptance where there was no book before. */
    private static boolean arrives(Taken taken) {
        return taken.step().posts() == Effect.GOODS_IN || taken.step().posts() == Effect.ACQUISITION;
    }

    private static void value(BookCase mine, Taken taken, Thing thing) {
        var exit = new ExitPosting(mine, taken, thing);
        switch (taken.step().posts()) {
            case RETURN_TO_VENDOR -> new GoodsPosting(mine, taken, thing).sentBack();
            case ACQUISITION -> new GoodsPosting(mine, taken, thing).accepted();
            case CUSTODY -> {
                if (taken.step() == Step.ISSUE) {
                    new CustodyPosting(mine, taken, thing).issued();
                }
            }
            case MAINTENANCE_COST, VALUE_CHANGE -> new ValuePosting(mine).cost(taken, thing);
            case DERECOGNITION -> exit.disposed();
            case SHORTAGE, SURPLUS, WRITE_OFF, NONE -> {
                if (mine.position().treatment() != Treatment.PREPAID) {
                    presence(exit, taken.step());
                }
            }
            default -> {}
        }
    }

    /** Goods are worth what they are only while they are there; a premium buys cover, wherever the policy's paper lies. */
    private static void presence(ExitPosting exit, Step step) {
        switch (step.posts()) {
            case SHORTAGE -> exit.missing();
            case SURPLUS -> exit.found();
            case WRITE_OFF -> exit.writtenOff();
            default -> {
                if (step == Step.REINSTATE) {
                    exit.reinstated();
                }
            }
        }
    }

    /** Serial numbers of what detects intruders stay out of rows that everybody pulls. */
    private static String serial(Thing thing) {
        return thing.particulars()
                        .get("tool_function")
                        .filter("SECURITY_DETECTION"::equals)
                        .isPresent()
                ? ""
                : thing.serial();
    }
}
