package org.filature.model;

/** A kind of events that a dossier adds to the format's own. */
public record EventKind(String id, Text label) {}
