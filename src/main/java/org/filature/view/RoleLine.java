package org.filature.view;

/** Somebody with the part they play. */
public record RoleLine(Link actor, Words role) {}
