package vn.tiendo.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.finding.Finding;
import vn.tiendo.programme.Severity;
import vn.tiendo.submission.Copies;
import vn.tiendo.submission.MoveWords;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.finding.Explanation;
import vn.tiendo.submission.finding.SinceLast;

/** What is told beside the findings, in sentences: what was mended since the last time, what was given reasons for. */
public final class Remarks {

    /** They are kept all; the file's own sheet has them, too. */
    private static final int MOST_STRAYS = 20;

    private static final int MOST_COPIES = 3;

    /** The first few of what follows stand in the finding's sentence. */
    private static final int NAMED_IN_SENTENCE = 3;

    private final ReplyWords words;

    Remarks(ReplyWords words) {
        this.words = words;
    }

    public static Remarks in(Locale language) {
        return new Remarks(ReplyWords.in(language));
    }

    /** "đã sửa 12/15 lỗi so với lần gửi trước (biên nhận số 7): còn 3, mới 2"; empty if there is nothing to compare. */
    public Optional<String> since(SenderAnswer answer) {
        return answer.beside().since().filter(SinceLast::saysSomething).map(this::since);
    }

    private String since(SinceLast since) {
        var parts = new ArrayList<String>();
        part("errors", since.errors()).ifPresent(parts::add);
        part("warnings", since.warnings()).ifPresent(parts::add);
        return words.say("since.told", Long.toString(since.earlier().receipt()), String.join("; ", parts));
    }

    private Optional<String> part(String kind, SinceLast.Change change) {
        if (change.before() == 0) {
            return Optional.empty();
        }
        var told = new ArrayList<String>();
        told.add(words.say("since." + kind, change.fixed(), change.before()));
        told.add(words.say("since.left", change.stillThere()));
        if (!change.unchecked().isEmpty()) {
            told.add(words.say("since.unchecked", change.unchecked().size()));
        }
        if (change.newOnes() > 0) {
            told.add(words.say("since.new", change.newOnes()));
        }
        return Optional.of(String.join(", ", told));
    }

    /** "486 ô có dữ liệu: 308 đã đọc, 178 là tiêu đề, tổng, ghi chú"; empty where nobody knows. */
    public Optional<String> cells(SenderAnswer answer) {
        return answer.beside()
                .cells()
                .map(cells -> words.say(
                        cells.told() == 0 ? "cells.told" : "cells.told.some",
                        cells.all(),
                        cells.read(),
                        cells.recognised(),
                        cells.told()));
    }

    /** Which other files of the unit and period came beside it, and which of all counts; empty if none did. */
    public Optional<String> copies(SenderAnswer answer) {
        return answer.beside().copies().map(copies -> copies(answer, copies));
    }

    private String copies(SenderAnswer answer, Copies copies) {
        var names = new ArrayList<>(copies.others().stream()
                .limit(MOST_COPIES)
                .map(other -> other(copies, other))
                .toList());
        if (copies.others().size() > MOST_COPIES) {
            names.add(words.say("copies.more", copies.others().size() - MOST_COPIES));
        }
        String counting = copies.counting()
                .map(one -> answer.receipt().equals(Optional.of(one.receipt()))
                        ? words.say("copies.this")
                        : words.say("copies.other", copy(copies, one)))
                .orElseGet(() -> words.say("copies.none"));
        return words.say("copies.told", String.join("; ", names), counting);
    }

    private String copy(Copies copies, Submission one) {
        return words.say("copy", copies.name(one), Long.toString(one.receipt()));
    }

    private String other(Copies copies, Copies.Copy other) {
        var one = other.submission();
        return words.say(
                "copy.standing",
                copies.name(one),
                Long.toString(one.receipt()),
                words.of(MoveWords.label(other.standing())));
    }

    /** What was said about a warning, by whom; or that nothing was. */
    public String reason(Optional<Explanation> given) {
        return words.reason(given);
    }

    /**
     * What follows from a finding, each by its rule and its cell or code, as far as it is known by name; empty where the
     * finding's own sentence names it all.
     */
    public Optional<String> follows(Finding finding) {
        var named = finding.follows();
        if (named.size() <= NAMED_IN_SENTENCE) {
            return Optional.empty();
        }
        String all = words.say("follows", String.join(", ", named));
        int more = finding.consequences() - named.size();
        return Optional.of(more > 0 ? all + words.say("follows.more", more) : all + ".");
    }

    /** How many of the warnings have a reason; empty if there is no warning. */
    public Optional<String> reasons(SenderAnswer answer) {
        int warnings = answer.count(Severity.WARNING);
        return warnings == 0
                ? Optional.empty()
                : Optional.of(words.say("reasons.of", answer.explained(), warnings, warnings - answer.explained()));
    }

    /** Reasons that came with the file and are about nothing any more: a sentence and the reasons themselves. */
    public List<String> strays(SenderAnswer answer) {
        var strays = answer.strays();
        if (strays.isEmpty()) {
            return List.of();
        }
        var told = new ArrayList<String>();
        told.add(words.say("strays", strays.size()));
        strays.stream()
                .limit(MOST_STRAYS)
                .forEach(stray -> told.add(words.say("stray", stray.rule(), words.place(stray), stray.words())));
        if (strays.size() > MOST_STRAYS) {
            told.add(words.say("strays.more", strays.size() - MOST_STRAYS));
        }
        return told;
    }
}
