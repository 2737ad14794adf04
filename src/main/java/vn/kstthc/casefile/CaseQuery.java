package vn.kstthc.casefile;

import java.util.Optional;

/**
 * What is asked of the registry.
 *
 * @param unit cases in which this unit is or was a party
 * @param words searched in number and title, without regard to case; a word typed without diacritics matches any, a
 *     word typed with them matches exactly ({@code Ba Tô} is not {@code Ba Tơ})
 * @param page from 0
 * @param size 1 to 100
 */
public record CaseQuery(
        Optional<CaseType> type,
        Optional<CaseState> state,
        Optional<String> unit,
        Optional<String> words,
        CaseSort sort,
        int page,
        int size) {}
