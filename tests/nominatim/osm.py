"""A few real places of Java as an OpenStreetMap file: boundaries drawn as boxes, settlements as points."""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

__all__ = ["extract"]


@dataclass(slots=True)
class _Extract:
    nodes: list[ET.Element] = field(default_factory=list)
    ways: list[ET.Element] = field(default_factory=list)
    relations: list[ET.Element] = field(default_factory=list)

    def settlement(self, kind: str, name: str, lat: float, lon: float) -> None:
        self._node(lat, lon, place=kind, name=name)

    def boundary(self, level: int, name: str, south_west: tuple[float, float], north_east: tuple[float, float]) -> None:
        (south, west), (north, east) = south_west, north_east
        corners = [(south, west), (south, east), (north, east), (north, west)]
        nodes = [self._node(lat, lon) for lat, lon in corners]
        way = _element("way", len(self.ways) + 1)
        for node in (*nodes, nodes[0]):
            ET.SubElement(way, "nd", ref=str(node))
        self.ways.append(way)
        tags = {"type": "boundary", "boundary": "administrative", "admin_level": str(level), "name": name}
        relation = _element("relation", len(self.relations) + 1)
        ET.SubElement(relation, "member", type="way", ref=way.attrib["id"], role="outer")
        self.relations.append(_tagged(relation, tags))

    def _node(self, lat: float, lon: float, **tags: str) -> int:
        node = _element("node", len(self.nodes) + 1, lat=str(lat), lon=str(lon))
        self.nodes.append(_tagged(node, tags))
        return len(self.nodes)

    def text(self) -> str:
        root = ET.Element("osm", version="0.6", generator="hubmap tests")
        root.extend([*self.nodes, *self.ways, *self.relations])
        return ET.tostring(root, encoding="unicode", xml_declaration=True)


def _element(tag: str, number: int, **attributes: str) -> ET.Element:
    return ET.Element(tag, {"id": str(number), "version": "1", "timestamp": "2024-01-01T00:00:00Z", **attributes})


def _tagged(element: ET.Element, tags: dict[str, str]) -> ET.Element:
    for key, value in tags.items():
        ET.SubElement(element, "tag", k=key, v=value)
    return element


def extract() -> str:
    """Return the file's text."""
    java = _Extract()
    java.boundary(2, "Indonesia", (-11, 95), (6, 141))
    java.boundary(4, "Jawa Tengah", (-8.2, 108.5), (-6.3, 111.7))
    java.boundary(5, "Klaten", (-7.83, 110.42), (-7.53, 110.80))
    java.boundary(6, "Ceper", (-7.71, 110.62), (-7.64, 110.70))
    java.boundary(5, "Kabupaten Tegal", (-7.2, 109.0), (-6.9, 109.3))
    java.boundary(5, "Kota Tegal", (-6.9, 109.08), (-6.84, 109.17))
    java.settlement("hamlet", "Batur", -7.6745, 110.6615)
    # another one, in Wonosobo
    java.settlement("hamlet", "Batur", -7.36, 109.9)
    java.settlement("town", "Tegal", -6.868, 109.138)
    return java.text()
