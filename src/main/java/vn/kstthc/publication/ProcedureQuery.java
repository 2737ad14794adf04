package vn.kstthc.publication;

import java.util.List;
import java.util.Optional;

/**
 * What is asked of the register. Each procedure is found by the version of today, or by its first one to come.
 *
 * @param words searched in code and name, without regard to case; a word typed without diacritics matches any, a word
 *     typed with them matches exactly
 * @param field the whole name of a field, without regard to case
 * @param statuses none means all
 * @param forEverybody leaves out the procedures between offices (thủ tục hành chính nội bộ)
 * @param page from 0
 */
public record ProcedureQuery(
        Optional<String> words,
        Optional<String> field,
        Optional<ProcedureLevel> level,
        List<ProcedureStatus> statuses,
        boolean forEverybody,
        ProcedureSort sort,
        int page,
        int size) {}
