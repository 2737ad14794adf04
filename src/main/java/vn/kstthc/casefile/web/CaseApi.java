package vn.kstthc.casefile.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kstthc.casefile.CaseRegistry;
import vn.kstthc.shared.Page;

/** The cases that the caller may see, for programs. */
@RestController
@RequestMapping("/api/cases")
class CaseApi {

    private final CaseRegistry registry;
    private final CaseViews views;

    CaseApi(CaseRegistry registry, CaseViews views) {
        this.registry = registry;
        this.views = views;
    }

    @GetMapping
    Page<CaseJson.Line> list(RegistryFilter filter) {
        return registry.search(filter.query()).map(views::line);
    }

    @GetMapping("/{number}")
    CaseJson read(@PathVariable String number) {
        return views.json(views.of(number));
    }
}
