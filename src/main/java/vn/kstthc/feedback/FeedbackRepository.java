package vn.kstthc.feedback;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FeedbackRepository extends Repository<Feedback, String> {

    Feedback saveAndFlush(Feedback feedback);

    Optional<Feedback> findById(String caseNumber);
}
