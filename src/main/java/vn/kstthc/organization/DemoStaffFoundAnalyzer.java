package vn.kstthc.organization;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in plain words why the application did not start. */
class DemoStaffFoundAnalyzer extends AbstractFailureAnalyzer<DemoGuard.DemoStaffFound> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DemoGuard.DemoStaffFound cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "SPRING_DATASOURCE_URL names a database that holds users of the demonstration, whose password is public. "
                        + "Use an empty database, or unset SPRING_DATASOURCE_URL to run the demonstration.",
                cause);
    }
}
