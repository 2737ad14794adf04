package vn.kstthc.supervision;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kstthc.shared.Page;

/** The late list for programs. */
@RestController
@RequestMapping("/api/late")
class LateApi {

    private static final int MOST = 500;

    private final LateList list;
    private final ChairReport report;

    LateApi(LateList list, ChairReport report) {
        this.list = list;
        this.report = report;
    }

    @GetMapping
    Page<LateLine> list(
            @RequestParam Optional<String> unit,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return list.page(unit.filter(code -> !code.isBlank()), Math.max(page, 0), Math.min(Math.max(size, 1), MOST));
    }

    /** Tells the Chairman at once; without a body everything that is late. */
    @PostMapping("/report-to-chair")
    Cases report(@RequestBody(required = false) @Nullable Cases wanted) {
        var none = wanted == null || wanted.cases() == null;
        return new Cases(report.report(none ? Set.of() : wanted.cases()));
    }

    /** Case numbers. */
    record Cases(@Nullable Set<String> cases) {}
}
