package org.muster.readiness.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.muster.readiness.Light;

/**
 * Things and what they depend on, laid out in layers from left to right by a layout library; the page draws it as it
 * stands here.
 */
public final class DependencyPicture {

    private static final double WIDTH = 190;
    private static final double HEIGHT = 40;
    private static final double GAP = 14;
    private static final double LAYER_GAP = 60;
    private static final int LONGEST = 24;

    /** From here on signs are as wide as two of the others. */
    private static final char FIRST_WIDE = '\u2e80';

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    /** A thing: its two lines of text, how it stands, where it leads, and where it was put. */
    public record Box(
            String id,
            String title,
            String words,
            Light light,
            String url,
            double x,
            double y,
            double width,
            double height) {

        /** Where its first line stands. */
        public double textY() {
            return y + 17;
        }

        /** Where its second line stands. */
        public double wordsY() {
            return y + 33;
        }

        public double textX() {
            return x + 10;
        }
    }

    /** A line from one thing to what it depends on. */
    public record Line(String path) {}

    private final Map<String, Box> things = new LinkedHashMap<>();
    private final List<List<String>> links = new ArrayList<>();
    private List<Box> boxes = List.of();
    private List<Line> lines = List.of();
    private double width;
    private double height;

    DependencyPicture thing(String id, String title, String words, Light light, String url) {
        things.putIfAbsent(id, new Box(id, title, shortened(words), light, url, 0, 0, WIDTH, HEIGHT));
        return this;
    }

    DependencyPicture link(String from, String to) {
        links.add(List.of(from, to));
        return this;
    }

    private static String shortened(String words) {
        var width = 0;
        for (var at = 0; at < words.length(); at++) {
            width += words.charAt(at) < FIRST_WIDE ? 1 : 2;
            if (width > LONGEST) {
                return words.substring(0, Math.max(0, at - 1)).strip() + "…";
            }
        }
        return words;
    }

    /** Puts everything in its place. */
    DependencyPicture laidOut() {
        var graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, GAP);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, LAYER_GAP);
        var nodes = new LinkedHashMap<String, ElkNode>();
        things.keySet().forEach(id -> nodes.put(id, node(graph)));
        var edges = links.stream()
                .map(link -> ElkGraphUtil.createSimpleEdge(nodes.get(link.get(0)), nodes.get(link.get(1))))
                .toList();
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        boxes = things.values().stream()
                .map(box -> placed(box, nodes.get(box.id())))
                .toList();
        lines = edges.stream().map(DependencyPicture::line).toList();
        width = graph.getWidth();
        height = graph.getHeight();
        return this;
    }

    private static ElkNode node(ElkNode graph) {
        var node = ElkGraphUtil.createNode(graph);
        node.setDimensions(WIDTH, HEIGHT);
        node.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.noneOf(SizeConstraint.class));
        return node;
    }

    private static Box placed(Box box, ElkNode node) {
        return new Box(
                box.id(),
                box.title(),
                box.words(),
                box.light(),
                box.url(),
                node.getX(),
                node.getY(),
                node.getWidth(),
                node.getHeight());
    }

    private static Line line(ElkEdge edge) {
        return new Line(Optional.of(edge.getSections())
                .filter(sections -> !sections.isEmpty())
                .map(sections -> sections.get(0))
                .map(section -> {
                    var path = new StringBuilder("M" + section.getStartX() + "," + section.getStartY());
                    section.getBendPoints().forEach(point -> path.append(" L" + point.getX() + "," + point.getY()));
                    return path.append(" L" + section.getEndX() + "," + section.getEndY())
                            .toString();
                })
                .orElse(""));
    }

    public List<Box> getBoxes() {
        return boxes;
    }

    public List<Line> getLines() {
        return lines;
    }

    public long getWidth() {
        return (long) Math.ceil(width);
    }

    public long getHeight() {
        return (long) Math.ceil(height);
    }
}
