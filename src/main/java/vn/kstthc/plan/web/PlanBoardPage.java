package vn.kstthc.plan.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kstthc.organization.Organization;
import vn.kstthc.plan.BoardFilter;
import vn.kstthc.plan.ObligationQuery;
import vn.kstthc.plan.ObligationState;
import vn.kstthc.plan.Obligations;
import vn.kstthc.plan.PlanBoard;
import vn.kstthc.plan.PlanBoardWorkbook;
import vn.kstthc.plan.PlanList;
import vn.kstthc.plan.PlanQuarter;
import vn.kstthc.plan.PlanRow;
import vn.kstthc.plan.Plans;
import vn.kstthc.plan.RowProgress;
import vn.kstthc.shared.Alphabet;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Zones;

/** The list of plans and the board of one: rows × quarters × state. Every filter stays in the address. */
@Controller
class PlanBoardPage {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int SIZE = 50;

    private final PlanList list;
    private final Plans plans;
    private final PlanBoard board;
    private final PlanBoardWorkbook workbook;
    private final RowProgress progress;
    private final Obligations obligations;
    private final Organization organization;
    private final Messages messages;
    private final Clock clock;

    PlanBoardPage(
            PlanList list,
            Plans plans,
            PlanBoard board,
            PlanBoardWorkbook workbook,
            RowProgress progress,
            Obligations obligations,
            Organization organization,
            Messages messages,
            Clock clock) {
        this.list = list;
        this.plans = plans;
        this.board = board;
        this.workbook = workbook;
        this.progress = progress;
        this.obligations = obligations;
        this.organization = organization;
        this.messages = messages;
        this.clock = clock;
    }

    /** A unit that owes something, for the filter. */
    record UnitChoice(String code, String name, int overdue) {}

    @GetMapping("/app/plans")
    String list(Model model) {
        model.addAttribute("plans", list.visible());
        return "plan/list";
    }

    @GetMapping("/app/plans/{number}/board")
    String board(
            @PathVariable String number,
            @RequestParam Optional<String> unit,
            @RequestParam Optional<ObligationState> state,
            @RequestParam(defaultValue = "false") boolean late,
            Model model) {
        var filter = filter(unit, state, late);
        var plan = plans.require(number);
        var lines = board.lines(number, filter);
        model.addAttribute("plan", plan);
        model.addAttribute("lines", lines);
        model.addAttribute(
                "progress",
                progress.of(
                        plan,
                        lines.stream().flatMap(line -> line.row().stream()).toList()));
        model.addAttribute("filter", filter);
        model.addAttribute("states", ObligationState.values());
        model.addAttribute(
                "units",
                board.overdueByUnit(number).entrySet().stream()
                        .map(entry ->
                                new UnitChoice(entry.getKey(), organization.unitName(entry.getKey()), entry.getValue()))
                        .sorted(Comparator.comparing(UnitChoice::overdue)
                                .reversed()
                                .thenComparing(UnitChoice::name, Alphabet.vietnamese()))
                        .toList());
        return "plan/board";
    }

    @GetMapping("/app/plans/{number}/board.xlsx")
    ResponseEntity<byte[]> export(
            @PathVariable String number,
            @RequestParam Optional<String> unit,
            @RequestParam Optional<ObligationState> state,
            @RequestParam(defaultValue = "false") boolean late) {
        var plan = plans.require(number);
        var filter = filter(unit, state, late);
        var narrowed = narrowed(List.of(), Optional.empty(), Optional.empty(), filter);
        var file = workbook.of(plan, board.lines(number, filter), narrowed);
        var disposition =
                ContentDisposition.attachment().filename(number + ".xlsx").build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file);
    }

    @GetMapping("/app/plans/{number}/obligations")
    String obligations(
            @PathVariable String number,
            @RequestParam Optional<String> row,
            @RequestParam Optional<Integer> quarter,
            @RequestParam Optional<String> unit,
            @RequestParam Optional<ObligationState> state,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var filter = filter(unit, state, late);
        var rows = plans.rows(number).stream().collect(Collectors.toMap(PlanRow::id, Function.identity()));
        model.addAttribute("plan", plans.require(number));
        model.addAttribute("owed", obligations.page(filter.query(number, row, quarter, Math.max(page, 0), SIZE)));
        model.addAttribute("filter", filter);
        model.addAttribute("rows", rows);
        model.addAttribute("narrowed", narrowed(rows.values(), row, quarter, filter));
        model.addAttribute("oneRow", row.isPresent());
        model.addAttribute("today", Zones.dateOf(clock.instant()));
        return "plan/obligations";
    }

    /** What the list is narrowed to, in words. */
    private List<String> narrowed(
            Collection<PlanRow> rows, Optional<String> row, Optional<Integer> quarter, BoardFilter filter) {
        var words = new ArrayList<String>();
        row.filter(ObligationQuery.SHEET::equals).ifPresent(sheet -> words.add(messages.text("plan.board.sheets")));
        row.flatMap(wanted ->
                        rows.stream().filter(r -> r.number().equals(wanted)).findFirst())
                .ifPresent(r -> words.add(messages.text("plan.difficulties.row", r.number(), r.content())));
        quarter.filter(PlanQuarter::exists).ifPresent(q -> words.add(messages.text("plan.board.quarter." + q)));
        filter.unit().ifPresent(unit -> words.add(organization.unitName(unit)));
        filter.state().ifPresent(state -> words.add(messages.text(state.key())));
        if (filter.late()) {
            words.add(messages.text("plan.obligations.late-only"));
        }
        return words;
    }

    private static BoardFilter filter(Optional<String> unit, Optional<ObligationState> state, boolean late) {
        return new BoardFilter(unit.filter(code -> !code.isBlank()), state, late);
    }
}
