package vn.kstthc.feedback;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.shared.Refusal;

/** Reads feedback; whoever asks has checked that the case may be seen. */
@Service
@Transactional(readOnly = true)
public class Feedbacks {

    private final FeedbackRepository repository;

    Feedbacks(FeedbackRepository repository) {
        this.repository = repository;
    }

    public Feedback require(String number) {
        return find(number).orElseThrow(() -> Refusal.notFound("feedback.refusal.unknown", number));
    }

    public Optional<Feedback> find(String number) {
        return repository.findById(number);
    }
}
