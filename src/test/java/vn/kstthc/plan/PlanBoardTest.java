package vn.kstthc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kstthc.IntegrationTest;
import vn.kstthc.web.Caller;
import vn.kstthc.workflow.ActingAs;

/** The board of a province: each cell says as much as the list behind it, and it reads only its own plan. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanBoardTest {

    private static final int PLANS = 10;

    /** Whether the directory of units or the session changed is not asked at every page. */
    private static final int NOW_AND_THEN = 2;

    private static final String HIBERNATE = "org.hibernate.SQL";

    private static final List<Optional<ObligationState>> STATES = Stream.concat(
                    Stream.of(Optional.<ObligationState>empty()),
                    Stream.of(ObligationState.values()).map(Optional::of))
            .toList();

    @LocalServerPort
    int port;

    @Autowired
    ProvincePlans province;

    @Autowired
    PlanBoard board;

    @Autowired
    Obligations obligations;

    @Autowired
    UnitResults results;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    private String number = "";

    @BeforeAll
    void fill() {
        number = province.fill(PLANS);
    }

    @BeforeEach
    void midYear() {
        province.midYear();
    }

    @AfterAll
    void empty() {
        province.empty();
    }

    @Test
    void everyCellSaysAsMuchAsTheListBehindIt() {
        for (var unit : List.of(Optional.<String>empty(), Optional.of("snv"), Optional.of("stp"))) {
            for (var state : STATES) {
                for (var late : List.of(false, true)) {
                    var filter = new BoardFilter(unit, state, late);
                    assertThat(counted(filter)).as("%s", filter).isEqualTo(listed(filter));
                }
            }
        }
        assertThat(counted(new BoardFilter(Optional.empty(), Optional.empty(), false)))
                .as("what falls due outside of the year counts to the nearest quarter")
                .containsOnlyOnce("1/1: 46", "60/4: 46", "sheet/1: 92");
    }

    private List<String> counted(BoardFilter filter) {
        var cells = new ArrayList<String>();
        for (var line : acting.call("cv.vpub", () -> board.lines(number, filter))) {
            IntStream.rangeClosed(1, 4)
                    .forEach(quarter -> cells.add(cell(
                            row(line), quarter, line.quarters().get(quarter - 1).total())));
        }
        return sorted(cells);
    }

    private List<String> listed(BoardFilter filter) {
        var rows = Stream.concat(
                        IntStream.rangeClosed(1, ProvincePlans.ROWS).mapToObj(String::valueOf),
                        Stream.of(ObligationQuery.SHEET))
                .toList();
        var cells = new ArrayList<String>();
        acting.run(
                "cv.vpub",
                () -> rows.forEach(row -> IntStream.rangeClosed(1, 4)
                        .forEach(quarter -> cells.add(cell(row, quarter, (int) obligations
                                .page(filter.query(number, Optional.of(row), Optional.of(quarter), 0, 1))
                                .totalElements())))));
        return sorted(cells);
    }

    private static String row(BoardLine line) {
        return line.row().map(PlanRow::number).orElse(ObligationQuery.SHEET);
    }

    private static String cell(String row, int quarter, int total) {
        return row + "/" + quarter + ": " + total;
    }

    private static List<String> sorted(List<String> cells) {
        return cells.stream().filter(cell -> !cell.endsWith(": 0")).sorted().toList();
    }

    @Test
    void theUnitsOfTheFilterAndTheResultsAgreeWithTheirLists() {
        acting.run("cv.vpub", () -> {
            for (var result : results.of(number)) {
                var filter = new BoardFilter(Optional.of(result.unit()), Optional.empty(), false);
                assertThat((long) result.total())
                        .as(result.unit())
                        .isEqualTo(obligations
                                .page(filter.query(number, Optional.empty(), Optional.empty(), 0, 1))
                                .totalElements());
                assertThat(board.overdueByUnit(number)).containsEntry(result.unit(), result.overdue());
            }
            assertThat(results.of(number)).hasSize(ProvincePlans.UNITS);
        });
    }

    @Test
    void overdueRowsComeFirstAndEachGroupInTheOrderOfThePlan() {
        var lines = acting.call(
                "cv.vpub", () -> board.lines(number, new BoardFilter(Optional.empty(), Optional.empty(), false)));
        assertThat(lines).hasSize(ProvincePlans.ROWS + 1);
        assertThat(lines).isSortedAccordingTo((one, two) -> Boolean.compare(one.overdue() == 0, two.overdue() == 0));
        assertThat(lines.stream()
                        .filter(line -> line.overdue() == 0)
                        .map(line -> line.row().orElseThrow().position()))
                .isSorted()
                .hasSizeBetween(1, ProvincePlans.ROWS);
    }

    @Test
    void theCountReadsOnlyThePlanItIsAbout() {
        var filter = new BoardFilter(Optional.empty(), Optional.empty(), false);
        assertThat(explained("select count(*)", filter.query(number, Optional.empty(), Optional.empty(), 0, 1)))
                .contains("ix_obligation_plan")
                .doesNotContain("Seq Scan on obligation");
        assertThat(explained("select o.*", filter.query(number, Optional.of("7"), Optional.of(4), 0, 1)))
                .contains("Index")
                .doesNotContain("Seq Scan on obligation");
    }

    private String explained(String select, ObligationQuery query) {
        var selection = ObligationSelection.of(query, ProvincePlans.TODAY);
        return String.join(
                "\n",
                jdbc.sql("explain " + select + selection.from())
                        .params(selection.parameters())
                        .query(String.class)
                        .list());
    }

    @Test
    void aPageTakesAsManyStatementsForAProvinceAsForOneRow() throws IOException, InterruptedException {
        var small = "KH-" + (ProvincePlans.FIRST_YEAR + 1) + "-900001";
        jdbc.sql("delete from app.obligation where plan = ? and unit <> 'snv'")
                .param(small)
                .update();
        for (var page : List.of("/board", "/board?unit=snv&late=true", "/obligations", "/results", "/board.xlsx")) {
            statements(small + page);
            assertThat(statements(number + page))
                    .as(page)
                    .isPositive()
                    .isLessThanOrEqualTo(statements(small + page) + NOW_AND_THEN);
        }
    }

    /** How many statements the page sent to the database. */
    private int statements(String page) throws IOException, InterruptedException {
        var sent = new ListAppender<ILoggingEvent>();
        sent.start();
        var loggers = Stream.of("org.springframework.jdbc.core.JdbcTemplate", HIBERNATE)
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        loggers.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(sent);
        });
        try {
            assertThat(Caller.basic(port, "cv.vpub").get("/app/plans/" + page).statusCode())
                    .isEqualTo(200);
        } finally {
            loggers.forEach(logger -> {
                logger.setLevel(null);
                logger.setAdditive(true);
                logger.detachAppender(sent);
            });
        }
        return (int) sent.list.stream()
                .filter(event -> event.getLoggerName().equals(HIBERNATE)
                        || event.getMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }
}
