package vn.kstthc.assessment;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AssessmentRepository extends Repository<Assessment, String> {

    Assessment saveAndFlush(Assessment assessment);

    Optional<Assessment> findById(String caseNumber);
}
