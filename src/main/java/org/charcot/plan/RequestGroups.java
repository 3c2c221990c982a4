package org.charcot.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.ActionCardinalityBehavior;
import org.hl7.fhir.r4.model.RequestGroup.ActionConditionKind;
import org.hl7.fhir.r4.model.RequestGroup.ActionGroupingBehavior;
import org.hl7.fhir.r4.model.RequestGroup.ActionPrecheckBehavior;
import org.hl7.fhir.r4.model.RequestGroup.ActionRelationshipType;
import org.hl7.fhir.r4.model.RequestGroup.ActionRequiredBehavior;
import org.hl7.fhir.r4.model.RequestGroup.ActionSelectionBehavior;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.hl7.fhir.r4.model.RequestGroup.RequestIntent;
import org.hl7.fhir.r4.model.RequestGroup.RequestPriority;
import org.hl7.fhir.r4.model.RequestGroup.RequestStatus;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** The actions that apply, with all that the plan says about them, as a RequestGroup. */
final class RequestGroups {

    private RequestGroups() {}

    static RequestGroup of(Guideline guideline, List<Node> nodes, Keys keys) {
        RequestGroup group = new RequestGroup();
        group.setStatus(RequestStatus.DRAFT);
        group.setIntent(RequestIntent.PROPOSAL);
        group.addInstantiatesCanonical(Definitions.canonical(guideline.root().source()));
        group.setSubject(keys.patient());
        add(group.getAction(), nodes);
        Set<String> ids = new HashSet<>();
        group.getAction().forEach(action -> collectIds(action, ids));
        group.getAction().forEach(action -> dropRelationsBeyond(action, ids));
        return group;
    }

    private static void add(List<RequestGroupActionComponent> to, List<Node> nodes) {
        for (Node node : nodes) {
            RequestGroupActionComponent action = carried(node.action().source());
            add(action.getAction(), node.children());
            List<Node.Made> made = node.made();
            if (made.size() == 1 && isSingle(made.get(0))) {
                action.setResource(Keys.to(made.get(0).resources().get(0)));
            } else {
                made.forEach(each -> addOccurrence(action, each));
            }
            if (node.action().isStatement()) {
                action.setResource(plan(node.action().plan()));
            }
            // An action has a resource or actions (R4, rqg-1); one that made neither says nothing.
            if (action.hasResource() || action.hasAction()) {
                to.add(action);
            }
        }
    }

    /** What states something asks for nothing, so that its action is about the plan that states it. */
    private static Reference plan(PlanDefinition plan) {
        return new Reference(new IdType("PlanDefinition", plan.getIdElement().getIdPart())).setDisplay(plan.getTitle());
    }

    private static boolean isSingle(Node.Made made) {
        return made.resources().size() == 1 && made.below().isEmpty();
    }

    private static void addOccurrence(RequestGroupActionComponent parent, Node.Made made) {
        for (Desired desired : made.resources()) {
            RequestGroupActionComponent action = parent.addAction();
            action.setTitleElement(parent.getTitleElement().copy());
            action.setResource(Keys.to(desired));
            action.setTiming(due(desired));
        }
        add(parent.getAction(), made.below());
    }

    private static @Nullable Type due(Desired desired) {
        if (desired.resource() instanceof Task task) {
            var period = task.hasFocus() ? task.getRestriction().getPeriod() : task.getExecutionPeriod();
            return period.hasEnd() ? period.getEndElement().copy() : null;
        }
        return desired.resource() instanceof ServiceRequest request && request.hasOccurrence()
                ? request.getOccurrence().copy()
                : null;
    }

    private static RequestGroupActionComponent carried(PlanDefinitionActionComponent source) {
        RequestGroupActionComponent action = new RequestGroupActionComponent();
        action.setId(source.getId());
        action.setPrefix(source.getPrefix());
        action.setTitleElement(source.getTitleElement().copy());
        action.setDescriptionElement(source.getDescriptionElement().copy());
        action.setTextEquivalentElement(source.getTextEquivalentElement().copy());
        action.setType(source.getType().copy());
        action.setTiming(source.hasTiming() ? source.getTiming().copy() : null);
        source.getCode().forEach(code -> action.addCode(code.copy()));
        // A RequestGroup's action has no reason of its own in R4, so that the rule is one of its codes.
        source.getReason().forEach(reason -> action.addCode(reason.copy()));
        source.getDocumentation().forEach(document -> action.addDocumentation(document.copy()));
        if (source.hasPriority()) {
            action.setPriority(RequestPriority.fromCode(source.getPriority().toCode()));
        }
        source.getCondition().forEach(condition -> action.addCondition()
                .setKind(ActionConditionKind.fromCode(condition.getKind().toCode()))
                .setExpression(condition.getExpression().copy()));
        source.getRelatedAction().forEach(related -> action.addRelatedAction()
                .setActionId(related.getActionId())
                .setRelationship(ActionRelationshipType.fromCode(
                        related.getRelationship().toCode()))
                .setOffset(related.hasOffset() ? related.getOffset().copy() : null));
        behave(source, action);
        return action;
    }

    private static void behave(PlanDefinitionActionComponent source, RequestGroupActionComponent action) {
        if (source.hasGroupingBehavior()) {
            action.setGroupingBehavior(
                    ActionGroupingBehavior.fromCode(source.getGroupingBehavior().toCode()));
        }
        if (source.hasSelectionBehavior()) {
            action.setSelectionBehavior(ActionSelectionBehavior.fromCode(
                    source.getSelectionBehavior().toCode()));
        }
        if (source.hasRequiredBehavior()) {
            action.setRequiredBehavior(
                    ActionRequiredBehavior.fromCode(source.getRequiredBehavior().toCode()));
        }
        if (source.hasPrecheckBehavior()) {
            action.setPrecheckBehavior(
                    ActionPrecheckBehavior.fromCode(source.getPrecheckBehavior().toCode()));
        }
        if (source.hasCardinalityBehavior()) {
            action.setCardinalityBehavior(ActionCardinalityBehavior.fromCode(
                    source.getCardinalityBehavior().toCode()));
        }
    }

    private static void collectIds(RequestGroupActionComponent action, Set<String> ids) {
        Stream.ofNullable(action.getId()).forEach(ids::add);
        action.getAction().forEach(child -> collectIds(child, ids));
    }

    /** A relation to an action that does not apply would point at nothing. */
    private static void dropRelationsBeyond(RequestGroupActionComponent action, Set<String> ids) {
        action.getRelatedAction().removeIf(related -> !ids.contains(related.getActionId()));
        action.getAction().forEach(child -> dropRelationsBeyond(child, ids));
    }
}
