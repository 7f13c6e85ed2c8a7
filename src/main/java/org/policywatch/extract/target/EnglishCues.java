package org.policywatch.extract.target;

import org.policywatch.extract.text.WordSet;

/** The cue words of English reports, lower case; a blank in a phrase is written as {@code _}. */
final class EnglishCues {
  static final WordSet AND = WordSet.of("and but while");
  static final WordSet NEGATION =
      WordSet.of(
              """
          not never denied denies denying deny no_longer rather_than instead_of without nor
          neither did_not does_not won't wouldn't cannot refuted refutes no_plan no_plans
          no_target no_targets no_goal no_goals no_intention dismissed dismissing rejects rejected
          rejecting denials
          """)
          .except("not_more_than not_less_than not_fewer_than not_lower_than not_later_than");
  static final WordSet NOT_NEGATION =
      WordSet.of(
          "not_only not_just not_including not_counting not_neighbouring not_neighboring if_not");
  static final WordSet DENIAL =
      WordSet.of(
          """
          was_denied were_denied is_false was_false untrue incorrect was_an_error misreported
          a_rumour a_rumor unfounded was_wrong were_wrong
          """);
  static final WordSet CONTRARY =
      WordSet.of("contrary_to earlier_version previous_version earlier_story earlier_report");

  static final WordSet MISSED =
      WordSet.of(
          """
          failed_to failing_to missed had_been_due was_due were_due had_planned had_aimed
          was_supposed were_supposed originally_planned had_hoped had_pledged had_promised
          had_targeted abandoned scrapped never_met unmet had_been_scheduled fell_short
          had_been_expected had_intended had_vowed shelved had_set had_wanted was_to_have
          were_to_have should_have were_meant_to was_meant_to original_plan original_target
          earlier_target missing_its missing_the missing_their missing_a
          """);
  static final WordSet MISSED_AFTER =
      WordSet.of(
          """
          missed fell_short not_met never_materialised never_materialized was_not_reached
          were_not_reached was_abandoned was_scrapped were_scrapped not_reached never_built
          but_only but_finished_only but_built_only but_managed_only but_completed_only
          but_opened_only but_delivered_only finished_only built_only managed_only completed_only
          delivered_only were_never was_never shelved failed was_dropped were_dropped only_half
          lapsed
          """);
  static final WordSet POSTPONED =
      WordSet.of(
          """
          pushed_back postponed delayed put_back extended_from extended_until deadline_extended
          moved_to_\ue000 deferred rescheduled deadline_is the_deadline new_date now_due
          revised_to
          """);
  static final WordSet PENALTY =
      WordSet.of(
          """
          fined fines a_fine_of fine_of penalty penalties forfeit penalised penalized fine
          surcharge
          """);

  static final WordSet SUBSIDY =
      WordSet.of(
          """
          subsidy subsidies subsidise subsidize subsidised subsidized grant grants award awards
          awarded reward rewards rewarded prize prizes bonus bonuses rebate rebates refund
          reimburse reimbursed reimbursement compensation receive receives tax_break tax_breaks
          voucher vouchers coupons red_envelopes rent rents allowance allowances of_the_cost
          of_costs of_the_costs of_its_costs of_their_costs of_expenses eligible one-off capped
          cap per_company per_firm offer offered offers paid pay pays gets get incentive
          incentives handout interest waived waive deduct deduction support claim_back reclaim recoup
          """);
  static final WordSet INPUT =
      WordSet.of(
          """
          fund funds funding funded invest invests investing invested investment investments
          budget budgets loan loans allocate allocates allocated allocating earmark earmarks
          earmarked earmarking spend spends spending outlay credit inject injects injecting
          capital bond bonds finance financing set_aside setting_aside program programme scheme
          package initiative
          """);
  static final WordSet OUTPUT =
      WordSet.of(
          """
          output revenue revenues sales value turnover gdp exports export imports scale market
          income industry sector economy trade volume profit profits production attract attracting
          attracts draw drawing attracted savings save worth receipts takings added-value
          transactions consumption business core contracts
          """);
  static final WordSet ATTRACTED =
      WordSet.of(
          "attract attracting attracted draw drawing foreign leverage leveraging mobilise mobilize");

  static final WordSet ENTITIES =
      WordSet.of(
          """
          companies company firms firm enterprises enterprise businesses business manufacturers
          applicants institutions projects start-ups startups platforms those any teams
          organisations organizations labs laboratories parks units factories clusters exchanges
          banks operators providers merchants employers giants players suppliers
          """);
  static final WordSet RELATIVE =
      WordSet.of(
          """
          that which who whose with each_with each_having earning employing having exceeding
          spending investing of over above reporting making generating worth valued
          """);
  static final WordSet IF =
      WordSet.of(
          """
          if whose once for_every provided for_each any_company any_firm companies_that firms_that
          those_that applicants
          """);

  /** Those who must meet the figures to be let in. */
  static final WordSet APPLICANTS =
      WordSet.of("applicants applicant candidates bidders eligible to_qualify qualifying");

  static final WordSet OF_WHICH = WordSet.of("of_which of_them of_whom");
  static final WordSet RESPONDENTS = WordSet.of("respondents");

  /** Verbs of who sets a figure. */
  static final WordSet SETS = WordSet.of("set sets setting put puts pegged pegs fixed");

  static final WordSet APPOSED =
      WordSet.of("worth valued_at totalling totaling with_a_total with_a_size with_a_scale");

  static final WordSet STRUCTURE =
      WordSet.of(
          """
          tasks task measures measure steps categories category types articles chapters
          departments agencies ministries commissions aspects pillars principles phases parts
          sections policies guidelines provisions clauses bodies sides parties priorities
          directions areas fields fronts stages incentives actions moves initiatives action_points
          goals targets objectives requirements points items recommendations rules articles authorities organs bureaus
          documents
          """);
  static final WordSet STRUCTURE_VERBS =
      WordSet.of(
          """
          listed lists list listing comprises comprise includes include contains contain in across
          covering issued outlines outlined sets_out set_out lays_out laid_out details by
          identifies identified names named released unveiled introduced adopted rolled_out
          jointly proposes proposed put_forward specifies divided into consists consisting
          featuring the its has with announced under published
          """);

  static final WordSet FROM =
      WordSet.of(
          """
          from from_the_current from_about from_around from_some from_nearly from_just from_only
          from_a_mere from_an_estimated from_roughly from_over from_more_than from_less_than
          from_under from_the_present
          """);
  static final WordSet COMPARED =
      WordSet.of(
          """
          up_from down_from compared_with compared_to against versus than_the from_last_year's
          than_last_year's up_on ahead_of_the short_of_the
          """);
  static final WordSet CHANGE_TO = WordSet.of("to");

  static final WordSet PAST =
      WordSet.of(
              """
          have has had was were been already so_far currently now existing as_of to_date since
          reached grew rose recorded exported mentioned registered attracted generated totaled
          totalled stood_at is_home_to boasts boasted hosts houses hit completed accounted
          achieved fell dropped climbed gained approved won earned opened built created employed
          counted gathered there_are there_were last_year previously in_the_past at_present
          presently today did surpassed exceeded numbered held trained produced added jumped
          served supported involved finished delivered managed hosted established covered invested doubled
          tripled allowed enabled handled processed issued_licences signed home_to
          """)
          .except(
              """
              added_value now_say now_says now_plan now_plans now_aim now_aims now_expect
              now_expects now_want now_wants now_hope now_hopes now_intend now_intends
              """);
  static final WordSet MODAL =
      WordSet.of(
          """
          eyes eyeing aspires aspire aspiring concentrating_on focusing_on focuses_on
          set_their_sights_on set_its_sights_on sets_its_sights_on setting_its_sights_on meant_to will would should must shall is_to are_to was_to aim aims aimed
          aiming plan plans planned planning calls_for calling_for call_for called_for target
          targets targeting targeted goal goals seek seeks seeking hope hopes hoping intend
          intends intending intended expected_to expects expect expecting due_to pledge pledges
          pledging pledged vow vows vowed vowing promise promises promised promising strive
          strives striving envisage envisages envisaged envision envisions envisioned require
          requires required requiring propose proposes proposed to_be to_have to_reach set_a
          set_the set_an sets_a sets_an sets_the sets_out set_out setting_a wants want wanting
          hoped looks_to looking_to committed commits ambition ambitions objective objectives
          slated scheduled projected projects_that demands demand ordered instructed orders asks
          asked urges urged proposal it'll needs_to need_to ought mandate mandates ensure going_to
          about_to set_to forecast_to forecast projected_to estimated_to predicted_to are_expected
          is_expected are_planned is_planned are_due likely_to
          """);
  static final WordSet ACTIONS =
      WordSet.of(
          """
          build building nurture nurturing cultivate cultivating foster fostering create creating
          establish establishing develop developing reach reaching achieve achieving attract
          attracting train training open opening launch launching host hosting form forming set_up
          setting_up bring bringing bring_in add adding raise raising increase increasing cut
          cutting reduce reducing lower lowering boost boosting double doubling triple tripling
          expand expanding complete completing put putting have having lift lifting grow growing
          incubate incubating support supporting introduce introducing deploy deploying install
          installing connect connecting cover covering generate generating produce producing hit
          hitting exceed exceeding surpass surpassing shorten shortening halve halving bringing_in
          recruit recruiting draw drawing roll_out rolling_out implement implementing promote
          promoting help helping move moving digitise digitising upgrade upgrading certify
          certifying pilot piloting register registering draft drafting quadruple climb rise use
          construct constructing make making get getting enlist enrol enroll secure securing serve
          serving select selecting gather gathering maintain keep keeping limit limiting cap
          capping plus aid aiding assist assisting
          """);
  static final WordSet ABSOLUTE = WordSet.of("with");

  static final WordSet FREQUENCY =
      WordSet.of(
          """
          annually a_year per_year each_year every_year per_annum yearly on_average_each_year
          year-on-year
          """);
  static final WordSet ANNUAL = WordSet.of("annual");
  static final WordSet QUARTERLY =
      WordSet.of("each_quarter every_quarter a_quarter_year quarterly per_quarter");
  static final WordSet MONTHLY = WordSet.of("a_month per_month each_month every_month monthly");
  static final WordSet INCREMENT =
      WordSet.of("an_additional additional another a_further further extra");
  static final WordSet RESPECTIVELY = WordSet.of("respectively");

  static final WordSet TO_COME =
      WordSet.of("to_be to_follow to_come planned expected to_open to_start");

  /** Verbs that open a statement of their own. */
  static final WordSet FINITE =
      WordSet.of(
              """
          will would should must shall is are was were has have had aims plans calls sets seeks
          hopes expects intends pledges vows targets requires can may includes
          """)
          .except("to_have");

  static final WordSet LEVEL = WordSet.of("level levels baseline figure total");
  static final WordSet EACH_OF =
      WordSet.of(
          """
          each_of_the each_of_the_first each_of_its all_of_the all_the all every_one_of_the
          each_of
          """);
  static final WordSet PART_OF = WordSet.of("of_the of_its of_all of_those of_their of_some of");

  /** After a missed aim, these open one that still stands. */
  static final WordSet NEW_AIM =
      WordSet.of(
          """
          a_new new_one now will_now is_now are_now new_target instead now_aims now_plans but_will
          the_new the_revised revised the_remaining
          """);

  static final WordSet TURN =
      WordSet.of(
          """
          but and_has_set and_set and_that and_its and_will and_plans and_aims but_rather although
          though instead_it instead
          """);
  static final WordSet PERFECT =
      WordSet.of(
          """
          will_have should_have must_have to_have would_have will_be should_be must_be to_be
          would_be shall_have shall_be will_have_been become
          """);

  static final WordSet COVERING =
      WordSet.of(
          """
          covers covering cover covered in across among lists listed involving involves spans
          spanning includes
          """);
  static final WordSet COVERED =
      WordSet.of(
          "sectors industries provinces cities regions districts counties areas fields towns");

  private EnglishCues() {}
}
