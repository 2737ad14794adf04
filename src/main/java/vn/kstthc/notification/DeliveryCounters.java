package vn.kstthc.notification;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** What this node sent and what the mail server refused, since the start. */
@Component
class DeliveryCounters {

    private final Counter sent;
    private final Counter failures;

    DeliveryCounters(MeterRegistry registry) {
        sent = Counter.builder("kstthc.notices.sent")
                .description("Notices accepted by the mail server")
                .register(registry);
        failures = Counter.builder("kstthc.smtp.failures")
                .description("Attempts that the mail server refused or did not answer")
                .register(registry);
    }

    void sent(int notices) {
        sent.increment(notices);
    }

    void failed() {
        failures.increment();
    }
}
