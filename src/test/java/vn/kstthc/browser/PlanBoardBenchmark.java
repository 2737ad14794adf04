package vn.kstthc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kstthc.IntegrationTest;
import vn.kstthc.plan.ProvincePlans;

/** The board of a province in a browser, against the board of a plan of the same rows by which one unit owes something. */
@IntegrationTest
@Tag("benchmark")
class PlanBoardBenchmark {

    private static final int PLANS = 10;
    private static final int RUNS = 15;
    private static final double PROMISED = 1_000;

    @LocalServerPort
    int port;

    @Autowired
    ProvincePlans province;

    @Autowired
    JdbcClient jdbc;

    private Chromium chromium;
    private String large = "";
    private String small = "";

    @BeforeEach
    void fill() throws IOException {
        large = province.fill(PLANS);
        small = large.replace("2030", "2031");
        jdbc.sql("delete from app.obligation where plan = ? and unit <> 'snv'")
                .param(small)
                .update();
        jdbc.sql("vacuum analyze app.obligation").update();
        province.midYear();
        chromium = Chromium.open(port);
        chromium.signIn("cv.vpub");
    }

    @AfterEach
    void empty() {
        province.empty();
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void theBoardOfAProvince() {
        var ours = new ArrayList<Double>();
        var baseline = new ArrayList<Double>();
        for (var run = 0; run < RUNS; run++) {
            baseline.add(load(small));
            ours.add(load(large));
        }
        System.out.printf(
                "BENCHMARK plan board of %,d obligations: %.0f ms in the browser (worst %.0f), of one unit %.0f ms, ratio %.2f%n",
                ProvincePlans.OWED,
                median(ours),
                Collections.max(ours),
                median(baseline),
                median(ours) / median(baseline));
        assertThat(median(ours)).isLessThan(PROMISED);
    }

    /** From the click to the loaded page, in milliseconds. */
    private double load(String plan) {
        chromium.go("/app/plans/" + plan + "/board");
        return ((Number) Objects.requireNonNull(
                        chromium.run("return performance.getEntriesByType('navigation')[0].duration")))
                .doubleValue();
    }

    private static double median(ArrayList<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }
}
