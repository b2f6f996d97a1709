package vn.tiendo.reply;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.programme.Severity;

/** What is said of a file before its findings, a label and a value, in the order in which every format says it. */
record FileFact(String label, String value) {

    static List<FileFact> of(SenderAnswer answer, ReplyWords words) {
        var facts = new ArrayList<FileFact>();
        facts.add(fact(
                words, "receipt", answer.receipt().map(n -> Long.toString(n)).orElse(words.say("receipt.none"))));
        facts.add(fact(words, "unit", answer.unit().orElse(words.say("unknown"))));
        facts.add(fact(words, "period", answer.period().map(words::of).orElse(words.say("unknown"))));
        facts.add(fact(words, "file", answer.file().value()));
        facts.add(fact(words, "counts", counts(answer, words)));
        var remarks = new Remarks(words);
        remarks.cells(answer).ifPresent(cells -> facts.add(fact(words, "cells", cells)));
        remarks.copies(answer).ifPresent(copies -> facts.add(fact(words, "copies", copies)));
        remarks.since(answer).ifPresent(since -> facts.add(fact(words, "since", since)));
        remarks.reasons(answer).ifPresent(reasons -> facts.add(fact(words, "reasons", reasons)));
        return facts;
    }

    private static FileFact fact(ReplyWords words, String key, String value) {
        return new FileFact(words.say(key), value);
    }

    private static String counts(SenderAnswer answer, ReplyWords words) {
        return words.say(
                "counts.of", answer.count(Severity.ERROR), answer.count(Severity.WARNING), answer.count(Severity.NOTE));
    }
}
