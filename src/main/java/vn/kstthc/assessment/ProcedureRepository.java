package vn.kstthc.assessment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProcedureRepository extends Repository<AssessedProcedure, String> {

    AssessedProcedure saveAndFlush(AssessedProcedure procedure);

    Optional<AssessedProcedure> findById(String id);

    List<AssessedProcedure> findByCaseNumberOrderByPosition(String caseNumber);
}
