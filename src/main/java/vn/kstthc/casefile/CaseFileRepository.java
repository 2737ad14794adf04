package vn.kstthc.casefile;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CaseFileRepository extends Repository<CaseFile, String> {

    CaseFile saveAndFlush(CaseFile file);

    Optional<CaseFile> findById(String number);
}
