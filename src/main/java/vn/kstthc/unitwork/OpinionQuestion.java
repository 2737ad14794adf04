package vn.kstthc.unitwork;

import java.util.List;
import java.util.Optional;

/** What is asked of which units, and in how many working days, where not those of rule F-OPINION. */
public record OpinionQuestion(List<String> units, String text, Optional<Integer> days) {}
