package vn.kstthc.feedback;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FeedbackPartRepository extends Repository<FeedbackPart, String> {

    FeedbackPart save(FeedbackPart part);

    Optional<FeedbackPart> findById(String id);

    List<FeedbackPart> findByCaseNumberOrderByPosition(String caseNumber);
}
