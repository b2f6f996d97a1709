package vn.tiendo.submission.finding;

import java.text.Normalizer;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tiendo.finding.Finding;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.fault.Language;

/**
 * A reason that a sender wrote beside a finding in the first sheet of a reply.
 *
 * @param code the beginning of the finding's identity, as the sheet has it; empty if it was lost
 * @param rule of the finding, as the sheet has it; so are the rest
 * @param words what was written, made harmless
 */
public record ReturnedReason(
        String code, String rule, String sheet, String cell, String found, String expected, String words) {

    /** So many digits of a finding's identity tell it from all others of a workbook. */
    public static final int CODE = 12;

    /** A reason is a sentence or two. */
    public static final int LONGEST = 1000;

    public ReturnedReason {
        words = harmless(words);
    }

    /** One line, without control and direction characters, at most so long as a reason may be. */
    public static String harmless(String raw) {
        String line = Normalizer.normalize(raw, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\s\\u00A0]+", " ")
                .strip();
        return line.length() <= LONGEST ? line : cut(line, LONGEST - 1) + "…";
    }

    /** Never half of a character. */
    static String cut(String text, int end) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    /** By the code; where it was lost, by everything else that the line says. */
    boolean isOf(Finding finding) {
        return code.isEmpty()
                ? finding.rule().equals(rule)
                        && Folded.of(finding.sheet()).equals(Folded.of(sheet))
                        && (finding.cells().isEmpty()
                                ? cell.isEmpty()
                                : finding.cells().stream()
                                        .anyMatch(one -> one.toString().equals(cell)))
                        && (finding.found().vi().equals(found) || isShown(finding::shownFound, found))
                        && (finding.expected().vi().equals(expected) || isShown(finding::shownExpected, expected))
                : finding.identity().startsWith(code);
    }

    /** The reply may have been in either language. */
    private static boolean isShown(Function<Language, String> told, String text) {
        return Stream.of(Language.values()).map(told).anyMatch(text::equals);
    }

    /** For telling what it was written for. */
    String place() {
        return sheet.isEmpty() || cell.isEmpty() ? sheet + cell : sheet + ", ô " + cell;
    }
}
