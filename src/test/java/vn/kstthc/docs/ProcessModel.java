package vn.kstthc.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** One BPMN file of the repository, with its nodes from left to right. */
record ProcessModel(Path file, Process process, List<FlowNode> nodes) {

    static List<ProcessModel> all() {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .map(ProcessModel::read)
                    .sorted(Comparator.comparing(ProcessModel::id))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessModel read(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        List<FlowNode> nodes = new ArrayList<>(model.getModelElementsByType(FlowNode.class));
        nodes.sort(Comparator.<FlowNode>comparingDouble(node -> bounds(node).getX())
                .thenComparingDouble(node -> bounds(node).getY()));
        return new ProcessModel(file, process, List.copyOf(nodes));
    }

    private static Bounds bounds(FlowNode node) {
        return ((BpmnShape) node.getDiagramElement()).getBounds();
    }

    String id() {
        return process.getId();
    }

    String name() {
        return process.getName();
    }

    /** The folder, which is the module that owns the model. */
    String module() {
        return file.getParent().getFileName().toString();
    }

    String documentation() {
        return text(process.getDocumentations());
    }

    <T extends FlowNode> List<T> nodes(Class<T> type) {
        return nodes.stream().filter(type::isInstance).map(type::cast).toList();
    }

    String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a flow leads to for a reader: joining gateways are passed over. */
    static String targetOf(SequenceFlow flow) {
        FlowNode target = flow.getTarget();
        boolean join = target instanceof Gateway && target.getOutgoing().size() == 1;
        return join ? targetOf(target.getOutgoing().iterator().next()) : target.getName();
    }

    static String text(Collection<org.camunda.bpm.model.bpmn.instance.Documentation> documentations) {
        return documentations.stream()
                .map(documentation -> documentation.getTextContent().strip())
                .reduce((one, two) -> one + " " + two)
                .orElse("");
    }
}
