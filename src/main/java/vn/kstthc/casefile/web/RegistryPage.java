package vn.kstthc.casefile.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.kstthc.casefile.CaseRegistry;
import vn.kstthc.casefile.CaseSort;
import vn.kstthc.casefile.CaseState;
import vn.kstthc.casefile.CaseType;
import vn.kstthc.organization.Organization;
import vn.kstthc.organization.Unit;

/** The registry: every case that the reader may see, found by filters that stay in the address. */
@Controller
class RegistryPage {

    private final CaseRegistry registry;
    private final Organization organization;
    private final Clock clock;

    RegistryPage(CaseRegistry registry, Organization organization, Clock clock) {
        this.registry = registry;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping("/app/cases")
    String list(RegistryFilter filter, Model model) {
        var query = filter.query();
        model.addAttribute("query", query);
        model.addAttribute("cases", registry.search(query));
        model.addAttribute("types", CaseType.values());
        model.addAttribute("states", CaseState.values());
        model.addAttribute("sorts", CaseSort.values());
        model.addAttribute("units", units());
        model.addAttribute("now", clock.instant());
        return "casefile/registry";
    }

    private List<Unit> units() {
        return organization.present().stream()
                .filter(unit -> !unit.isDivision())
                .sorted(Comparator.comparing(Unit::level).thenComparing(Unit::name))
                .toList();
    }
}
