package vn.tiendo.desk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.desk.console.RuleAddress;
import vn.tiendo.validation.RuleCatalogue;

/** The catalogues of rules of all programmes. */
@Component
@ConditionalOnWebApplication
class RuleCatalogues {

    private final Map<String, RuleCatalogue> byProgramme = new LinkedHashMap<>();

    RuleCatalogues(Catalogue catalogue) {
        catalogue.programmes().forEach(p -> byProgramme.put(p.code(), RuleCatalogue.of(p)));
    }

    /**
     * The catalogue of a programme.
     *
     * @param programme its code; empty for the first
     * @throws Missing if there is no such programme
     */
    RuleCatalogue find(String programme) {
        return programme.isEmpty()
                ? byProgramme.values().iterator().next()
                : Optional.ofNullable(byProgramme.get(programme)).orElseThrow(Missing::new);
    }

    /** Where findings of a programme are explained. */
    Links links(String programme) {
        var entries = Optional.ofNullable(byProgramme.get(programme)).stream()
                .flatMap(catalogue -> catalogue.entries().stream())
                .map(RuleCatalogue.Entry::id);
        return new Links(programme, entries.collect(Collectors.toSet()));
    }

    /** @param rules those that are in the catalogue: an old finding may be of one that is there no more */
    record Links(String programme, Set<String> rules) {

        public boolean knows(String rule) {
            return rules.contains(rule);
        }

        public String to(String rule) {
            return RuleAddress.of(programme, rule);
        }
    }
}
