package vn.kstthc.unitwork;

import java.util.Optional;

/** To whom a leader gives work: an officer, or a division whose people share it. */
public record Assignment(Optional<String> officer, String division) {}
