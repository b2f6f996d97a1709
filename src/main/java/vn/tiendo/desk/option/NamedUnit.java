package vn.tiendo.desk.option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.Nearest;
import vn.tiendo.programme.registry.Unit;

/** A unit that a command line names: known, or it is said which one may have been meant. People also write names. */
final class NamedUnit {

    private static final int SHOWN = 12;

    private NamedUnit() {}

    /** @throws ParameterException if there is such a code, and it is none of the programme's */
    static void require(@Nullable UnitCode code, Programme programme, CommandSpec command) {
        if (code != null && programme.unit(code).isEmpty()) {
            var console = Console.of(command);
            String alike = alike(code.value(), List.of(programme), console.words());
            throw new ParameterException(command.commandLine(), console.text("no-unit", code, programme.code(), alike));
        }
    }

    /** "có phải 099 (Tuần Giáo)?", by code or by name, whatever the case and the accents; else the first codes. */
    static String alike(String given, List<Programme> programmes, DeskWords words) {
        Map<String, Unit> known = new LinkedHashMap<>();
        var units = programmes.stream()
                .flatMap(programme -> programme.units().stream())
                .toList();
        units.forEach(unit -> known.putIfAbsent(key(unit.code().value()), unit));
        units.forEach(unit -> unit.names().forEach(name -> known.putIfAbsent(key(name), unit)));
        return Nearest.among(key(given), known.keySet())
                .map(known::get)
                .map(near -> words.say("perhaps", near.code() + " (" + near.shortName() + ")"))
                .orElseGet(() -> words.say("one-of", listed(units)));
    }

    private static String key(String text) {
        return Folded.of(text).key();
    }

    private static String listed(List<Unit> units) {
        var codes = units.stream().map(unit -> unit.code().value()).distinct().toList();
        String shown = String.join(", ", codes.subList(0, Math.min(SHOWN, codes.size())));
        return codes.size() > SHOWN ? shown + ", …" : shown;
    }
}
