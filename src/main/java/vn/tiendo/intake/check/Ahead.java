package vn.tiendo.intake.check;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;

/**
 * Lots in their order: while one is looked at and kept, which waits for the database, the next is being read, which takes
 * processors only. Not two at once where the files are large: what is in them is held in memory.
 */
public final class Ahead {

    private final Queue<SubmissionLot> waiting;
    private final Function<SubmissionLot, Readers.Begun> reading;
    private Optional<Readers.Begun> next = Optional.empty();

    /** @param reading begins to read a lot, and does not wait for it */
    public Ahead(List<SubmissionLot> lots, Function<SubmissionLot, Readers.Begun> reading) {
        this.waiting = new ArrayDeque<>(lots);
        this.reading = reading;
    }

    /** Nothing behind the last one. */
    public Optional<Readers.Begun> next() {
        var due = next.or(this::begun);
        next = due.filter(begun -> !begun.lot().isHeavy()).flatMap(_ -> lightOne());
        return due;
    }

    private Optional<Readers.Begun> lightOne() {
        return Optional.ofNullable(waiting.peek()).filter(lot -> !lot.isHeavy()).flatMap(_ -> begun());
    }

    private Optional<Readers.Begun> begun() {
        return Optional.ofNullable(waiting.poll()).map(reading);
    }

    /** Nobody asks for the rest. */
    public void giveUp() {
        next.ifPresent(Readers.Begun::giveUp);
        next = Optional.empty();
        waiting.clear();
    }
}
