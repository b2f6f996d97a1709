package vn.tiendo.report.body;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.Fault;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.report.MemberSelection;
import vn.tiendo.programme.report.Phrase;
import vn.tiendo.programme.report.ReportItem;
import vn.tiendo.programme.report.ReportItem.Enumeration;
import vn.tiendo.programme.report.SignedReport;
import vn.tiendo.report.phrase.FactNames;
import vn.tiendo.report.phrase.PhraseFaults;

/** What is wrong with what a programme's signed reports are to say. */
public final class ReportFaults {

    /** A version is the hash of all of its files: what was found to be right once, is. */
    private static final Set<String> FAULTLESS = ConcurrentHashMap.newKeySet();

    private static final int MOST_KNOWN = 100;

    private final Programme programme;
    private final FactNames vocabulary;
    private final PhraseFaults faults;

    private ReportFaults(Programme programme) {
        this.programme = programme;
        this.vocabulary = SignedContent.vocabulary(programme);
        this.faults = new PhraseFaults(vocabulary);
    }

    public static List<Fault> of(Programme programme) {
        var reports = programme.report().signed();
        if (reports.isEmpty() || FAULTLESS.contains(programme.version())) {
            return List.of();
        }
        var found = new ReportFaults(programme);
        reports.forEach(found::check);
        var faults = found.faults.found();
        if (faults.isEmpty() && FAULTLESS.size() < MOST_KNOWN) {
            FAULTLESS.add(programme.version());
        }
        return faults;
    }

    private void check(SignedReport report) {
        report.items().forEach(this::check);
        report.one().ifPresent(one -> report.items().forEach(item -> checkOwn(item, one)));
    }

    private void check(ReportItem item) {
        switch (item) {
            case ReportItem.Seldom(var _, var told) -> check(told);
            case ReportItem.Paragraph(var lists, var sentences) -> paragraph(lists, sentences);
            case ReportItem.Each each -> {
                check(each.members());
                each.sentences().forEach(ways -> check(ways, vocabulary));
            }
            case ReportItem.Keys(var figures) ->
                figures.forEach(key -> key.told().forEach(phrase -> faults.check(phrase, vocabulary)));
            case ReportItem.Table table -> {
                check(table.members());
                table.columns().forEach(column -> faults.check(column, table.place()));
            }
            case ReportItem.Drawn drawn -> drawn(drawn);
            case ReportItem.Listed _,
                    ReportItem.Heading _,
                    ReportItem.Warned _,
                    ReportItem.Quoted _,
                    ReportItem.FollowUp _,
                    ReportItem.Forecast _,
                    ReportItem.Scores _,
                    ReportItem.Submissions _,
                    ReportItem.Notes _,
                    ReportItem.Officer _ -> {}
        }
    }

    /** Parts are added up over rows, which not everything can be. */
    private void drawn(ReportItem.Drawn drawn) {
        var known = vocabulary.with(DrawnFacts.names());
        drawn.title().forEach(phrase -> faults.check(phrase, known));
        boolean ofParts = drawn.chart() == ReportItem.Chart.PARTS;
        boolean suits = programme.indicators().stream()
                .filter(indicator -> indicator.code().equals(drawn.indicator()))
                .allMatch(PartsDrawing::suits);
        if (ofParts && (drawn.parts().isEmpty() || !suits)) {
            faults.add(drawn.place(), FaultWords.say("chart.parts"), FaultWords.say("chart.parts.fix"));
        }
    }

    /** What is told by others is of everybody: in a report on one member it would pass for its own. */
    private void checkOwn(ReportItem item, String one) {
        switch (item) {
            case ReportItem.Seldom(var _, var told) -> checkOwn(told, one);
            case ReportItem.Paragraph(var lists, var _) ->
                lists.values().forEach(list -> checkOwn(list.members(), one));
            case ReportItem.Each each -> checkOwn(each.members(), one);
            case ReportItem.Table table -> checkOwn(table.members(), one);
            case ReportItem.Drawn drawn
            when drawn.chart() == ReportItem.Chart.COURSE ->
                faults.add(drawn.place(), FaultWords.say("own.course", one), FaultWords.NONE);
            case ReportItem.Drawn drawn
            when drawn.chart() != ReportItem.Chart.PARTS -> checkOwn(drawn.by(), drawn.place(), one);
            case ReportItem.Drawn _,
                    ReportItem.Keys _,
                    ReportItem.Listed _,
                    ReportItem.Heading _,
                    ReportItem.Warned _,
                    ReportItem.Quoted _,
                    ReportItem.FollowUp _,
                    ReportItem.Forecast _,
                    ReportItem.Scores _,
                    ReportItem.Submissions _,
                    ReportItem.Notes _,
                    ReportItem.Officer _ -> {}
        }
    }

    private void checkOwn(MemberSelection members, String one) {
        checkOwn(members.by(), members.place(), one);
    }

    private void checkOwn(String by, DefinitionPlace place, String one) {
        if (!by.equals(one) && !by.equals(Dimensions.PROVINCE)) {
            faults.add(place, FaultWords.say("own.by", one, by), FaultWords.say("own.by.fix", one));
        }
    }

    private void paragraph(Map<String, Enumeration> lists, List<Phrase.Ways> sentences) {
        var names = new TreeMap<String, FactNames.Kind>();
        lists.forEach((name, list) -> {
            check(list.members());
            faults.check(list.say(), list.members().place(), vocabulary);
            names.put("list." + name + ".all", FactNames.Kind.WORDS);
            names.put("list." + name + ".count", FactNames.Kind.NUMBER);
        });
        var known = vocabulary.with(names);
        sentences.forEach(ways -> check(ways, known));
    }

    private void check(Phrase.Ways ways, FactNames known) {
        for (Phrase phrase : ways.phrases()) {
            faults.check(phrase, known);
        }
    }

    private void check(MemberSelection members) {
        DefinitionPlace place = members.place();
        members.where().ifPresent(where -> faults.check(where, vocabulary));
        members.order().ifPresent(order -> faults.check(order, place));
    }
}
