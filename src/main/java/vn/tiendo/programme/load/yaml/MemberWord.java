package vn.tiendo.programme.load.yaml;

import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.MemberPattern;
import vn.tiendo.programme.load.file.DeclaredNames;
import vn.tiendo.programme.load.file.YamlValue;

/**
 * Checks a word that has to be a member of a dimension or a list.
 *
 * @param piece where it stands
 * @param list the dimension, registry or choice list
 */
record MemberWord(YamlValue piece, String list, DeclaredNames names) {

    /** As a part of a pattern: any, the period's own, or a member. */
    void check(String word) {
        if (word.equals(MemberPattern.ANY) || (isOfTime() && word.equals("{" + list + "}"))) {
            return;
        }
        switch (list) {
            case "year" -> need(word, "(19|20)\\d\\d", FaultWords.say("member.year"));
            case "quarter" -> need(word, "Q[1-4]", FaultWords.say("member.quarter"));
            case "month" -> need(word, "0[1-9]|1[0-2]", FaultWords.say("member.month"));
            default -> checkValue(word);
        }
    }

    /** As a member, or what is stored of it. */
    void checkValue(String word) {
        var scope = switch (list) {
            case "towns" -> DeclaredNames.Kind.TOWN.everywhere();
            case "units" -> DeclaredNames.Kind.UNIT.everywhere();
            case "projects" -> DeclaredNames.Kind.PROJECT.everywhere();
            default -> DeclaredNames.Kind.CHOICE.of(list);
        };
        names.refer(scope, word, piece.place());
    }

    private boolean isOfTime() {
        return list.equals("year") || list.equals("quarter") || list.equals("month");
    }

    private void need(String word, String shape, LocalText expected) {
        if (!word.matches(shape)) {
            piece.fault(FaultWords.say("member.unknown", word, list), expected);
        }
    }
}
