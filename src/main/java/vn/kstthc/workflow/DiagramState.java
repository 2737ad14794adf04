package vn.kstthc.workflow;

import java.util.Set;

/** One process model of a case: its BPMN, the steps where the case stands now, and the tasks already done. */
public record DiagramState(String processKey, String name, String xml, Set<String> active, Set<String> done) {}
