package vn.kstthc.feedback.process;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kstthc.feedback.Channel;
import vn.kstthc.feedback.FeedbackIntake;
import vn.kstthc.feedback.NewFeedback;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.FormValues;
import vn.kstthc.workflow.StartContract;

/** The start form of a feedback in Tasklist. */
@Component
class ReceiveFeedback implements StartContract {

    private final FeedbackIntake intake;
    private final FeedbackForms forms;
    private final Clock clock;

    ReceiveFeedback(FeedbackIntake intake, FeedbackForms forms, Clock clock) {
        this.intake = intake;
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    public String processKey() {
        return FeedbackProcess.FEEDBACK;
    }

    @Override
    public Map<String, Object> prefill() {
        var now = clock.instant()
                .truncatedTo(ChronoUnit.MINUTES)
                .atZone(Zones.VIETNAM)
                .toOffsetDateTime();
        return Map.of("units", forms.units(), "receivedAt", now.toString());
    }

    @Override
    public String start(FormValues values) {
        return intake.receive(new NewFeedback(
                        values.text("channel").map(Channel::valueOf).orElse(null),
                        values.instant("receivedAt").orElse(null),
                        SenderFields.of(values),
                        values.text("subject").orElse(""),
                        values.text("content").orElse(""),
                        values.text("aboutUnit"),
                        values.text("procedureCode")))
                .number();
    }
}
