package vn.kstthc.plan.web;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kstthc.organization.Organization;
import vn.kstthc.plan.Plans;
import vn.kstthc.plan.UnitResults;
import vn.kstthc.shared.Alphabet;

/** How the units did by a plan, by their names; the notice at the end of a year leads each leader to his own unit. */
@Controller
class ResultsPage {

    private final UnitResults results;
    private final Plans plans;
    private final Organization organization;

    ResultsPage(UnitResults results, Plans plans, Organization organization) {
        this.results = results;
        this.plans = plans;
        this.organization = organization;
    }

    @GetMapping("/app/plans/{number}/results")
    String show(@PathVariable String number, @RequestParam Optional<String> unit, Model model) {
        var wanted = unit.filter(code -> !code.isBlank());
        model.addAttribute("plan", plans.require(number));
        model.addAttribute(
                "results",
                results.of(number).stream()
                        .filter(result -> wanted.map(result.unit()::equals).orElse(true))
                        .sorted(Comparator.comparing(
                                result -> organization.unitName(result.unit()), Alphabet.vietnamese()))
                        .toList());
        model.addAttribute("oneUnit", wanted.isPresent());
        return "plan/results";
    }
}
