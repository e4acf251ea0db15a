"""Three looks of the program's own: dark, light and high contrast. A test computes the contrast of each pair."""

from textual.theme import Theme

from samledning.i18n import N_

DARK = Theme(
    name="samledning-dark",
    dark=True,
    primary="#7fb2e5",
    secondary="#9ad0c2",
    accent="#f0c674",
    foreground="#e6e6e6",
    background="#14181c",
    surface="#1b2126",
    panel="#242c33",
    success="#8fd18f",
    warning="#f0c674",
    error="#ff9a8d",
    variables={"muted": "#a9b4be", "banner": "#f0c674", "on-banner": "#14181c", "cursor": "#2b3d4f"},
)

LIGHT = Theme(
    name="samledning-light",
    dark=False,
    primary="#0b4f8a",
    secondary="#0d5c4b",
    accent="#7a4b00",
    foreground="#1a1a1a",
    background="#ffffff",
    surface="#f4f5f6",
    panel="#e6e9ec",
    success="#155f22",
    warning="#754900",
    error="#9c1c12",
    variables={"muted": "#4a545d", "banner": "#754900", "on-banner": "#ffffff", "cursor": "#c9dcef"},
)

CONTRAST = Theme(
    name="samledning-contrast",
    dark=True,
    primary="#ffffff",
    secondary="#ffffff",
    accent="#ffff00",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#000000",
    success="#00ff66",
    warning="#ffff00",
    error="#ff9999",
    variables={"muted": "#e0e0e0", "banner": "#ffff00", "on-banner": "#000000", "cursor": "#0000c8"},
)

THEMES = (DARK, LIGHT, CONTRAST)
LABELS = {DARK.name: N_("mörkt"), LIGHT.name: N_("ljust"), CONTRAST.name: N_("hög kontrast")}
