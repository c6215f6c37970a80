import { Redirect, Route, Switch } from 'wouter'
import { DebriefPage } from '../features/decision/debrief/debrief-page'
import { DebriefsPage } from '../features/decision/debriefs/debriefs-page'
import { CertificatePage } from '../features/decision/certificate/certificate-page'
import { DecidingPage } from '../features/decision/deciding/deciding-page'
import { DecisionsPage } from '../features/decision/decisions/decisions-page'
import { DecisionTabs } from '../features/decision/decision-tabs'
import { StandingsPage } from '../features/decision/standings/standings-page'
import { PlaceScans } from '../features/interview/paper-notes/place-scans'
import { InterviewRoom } from '../features/interview/room/interview-room'
import { PeoplePage } from '../features/panel/people/people-page'
import { ProfilePage } from '../features/panel/profile/profile-page'
import { AssessmentsPage } from '../features/preparation/assessment/assessments-page'
import { CompetenciesPage } from '../features/preparation/competencies/competencies-page'
import { GuidesPage } from '../features/preparation/guides/guides-page'
import { SetUpPage } from '../features/preparation/setup/set-up-page'
import { TasksPage } from '../features/preparation/tasks/tasks-page'
import { ExchangePage } from '../features/records/exchange/exchange-page'
import { HistoryPage } from '../features/records/history/history-page'
import { JoinPage } from '../features/records/incoming/join-page'
import { LaptopsPage } from '../features/records/laptops/laptops-page'
import { TypingAidsSection } from '../features/interview/room/typing/typing-aids'
import { ThisLaptop } from '../features/records/laptops/this-laptop'
import { OpenWorkPage } from '../features/records/open-work/open-work-page'
import { KeepPage } from '../features/records/retention/keep-page'
import { RecordsPage } from '../features/records/records-page'
import { RecordsTabs } from '../features/records/records-tabs'
import { InterviewsHome } from '../features/records/today/interviews-home'
import { TodayPage } from '../features/records/today/today-page'
import { ToResolvePage } from '../features/records/to-resolve/to-resolve-page'
import { ApplicantPage } from '../features/scheduling/applicants/applicant-page'
import { ApplicantsPage } from '../features/scheduling/applicants/applicants-page'
import { ApplicantsTabs } from '../features/scheduling/applicants-tabs'
import { ImportPage } from '../features/scheduling/import/import-page'
import { InterviewsPage } from '../features/scheduling/interviews/interviews-page'
import { RecusalsSection } from '../features/scheduling/recusals/recusals-section'
import { ScreeningPage } from '../features/scheduling/screening/screening-page'
import { LibraryPage } from '../features/preparation/library/library-page'
import { CheckPage } from '../features/scoring/checks/check-page'
import { CheckedSheetPage } from '../features/scoring/checks/checked-sheet-page'
import { GradingPage } from '../features/scoring/grading/grading-page'
import { NoShowButton } from '../features/scoring/no-show/no-show-button'
import { ReviewPage } from '../features/scoring/review/review-page'
import { ReviewingPage } from '../features/scoring/review/reviewing/reviewing-page'
import { ScoreSheetPage } from '../features/scoring/sheet/score-sheet-page'
import { ScoreSheetsPage } from '../features/scoring/sheets/score-sheets-page'
import { paths } from './paths'
import { WithNames } from './with-names'

/** Which screen a path other than home shows; an unknown one leads home. */
export function LaterRoutes() {
  return (
    <Switch>
      <Route path="/profile">
        {() => (
          <ProfilePage>
            <TypingAidsSection />
            <ThisLaptop />
          </ProfilePage>
        )}
      </Route>
      <Route path="/join">{() => <JoinPage />}</Route>
      <Route path="/actions/:action/preparation">{({ action }) => <SetUpPage action={action} />}</Route>
      <Route path="/actions/:action/preparation/tasks">{({ action }) => <TasksPage action={action} />}</Route>
      <Route path="/actions/:action/preparation/competencies">
        {({ action }) => <CompetenciesPage action={action} />}
      </Route>
      <Route path="/actions/:action/preparation/guides">
        {({ action }) => <GuidesPage action={action} />}
      </Route>
      <Route path="/actions/:action/preparation/guides/:round">
        {({ action, round }) => <GuidesPage action={action} round={round} />}
      </Route>
      <Route path="/actions/:action/preparation/assessments">
        {({ action }) => <AssessmentsPage action={action} />}
      </Route>
      <Route path="/actions/:action/preparation/assessments/:round">
        {({ action, round }) => <AssessmentsPage action={action} round={round} />}
      </Route>
      <Route path="/actions/:action/preparation/library">
        {({ action }) => <LibraryPage key={action} action={action} />}
      </Route>
      <Route path="/actions/:action/panel">
        {({ action }) => (
          <PeoplePage action={action}>
            <WithNames action={action} above={null}>
              <RecusalsSection action={action} />
            </WithNames>
          </PeoplePage>
        )}
      </Route>
      <Route path="/actions/:action/applicants">
        {({ action }) => (
          <WithNames action={action} above={<ApplicantsTabs action={action} />}>
            <ApplicantsPage action={action} />
          </WithNames>
        )}
      </Route>
      <Route path="/actions/:action/applicants/review">
        {({ action }) => <ReviewPage action={action} />}
      </Route>
      <Route path="/actions/:action/applicants/review/:review">
        {({ action, review }) => <ReviewingPage action={action} review={review} />}
      </Route>
      <Route path="/actions/:action/applicants/screening">
        {({ action }) => <ScreeningPage action={action} />}
      </Route>
      <Route path="/actions/:action/applicants/:applicant">
        {({ action, applicant }) => (
          <WithNames action={action} above={<ApplicantsTabs action={action} />}>
            <ApplicantPage action={action} applicant={applicant} />
          </WithNames>
        )}
      </Route>
      <Route path="/actions/:action/import">
        {({ action }) => (
          <WithNames action={action} above={<ApplicantsTabs action={action} />}>
            <ImportPage action={action} />
          </WithNames>
        )}
      </Route>
      <Route path="/actions/:action/interviews">
        {({ action }) => <InterviewsHome key={action} action={action} />}
      </Route>
      <Route path="/actions/:action/interviews/all">
        {({ action }) => <InterviewsPage action={action} scans={<PlaceScans action={action} />} />}
      </Route>
      <Route path="/actions/:action/interviews/today">
        {({ action }) => <TodayPage key={action} action={action} />}
      </Route>
      <Route path="/actions/:action/interviews/:interview">
        {({ action, interview }) => (
          <InterviewRoom
            key={interview}
            action={action}
            interview={interview}
            noShow={<NoShowButton action={action} interview={interview} />}
          />
        )}
      </Route>
      <Route path="/actions/:action/scoring">{({ action }) => <ScoreSheetsPage action={action} />}</Route>
      <Route path="/actions/:action/scoring/checks">{({ action }) => <CheckPage action={action} />}</Route>
      <Route path="/actions/:action/scoring/checks/:interview/:revision">
        {({ action, revision }) => <CheckedSheetPage key={revision} action={action} revision={revision} />}
      </Route>
      <Route path="/actions/:action/scoring/grading">{({ action }) => <GradingPage action={action} />}</Route>
      <Route path="/actions/:action/scoring/:interview">
        {({ action, interview }) => <ScoreSheetPage key={interview} action={action} interview={interview} />}
      </Route>
      <Route path="/actions/:action/decision">{({ action }) => <DebriefsPage action={action} />}</Route>
      <Route path="/actions/:action/decision/standings">
        {({ action }) => (
          <WithNames action={action} above={<DecisionTabs action={action} />}>
            <StandingsPage action={action} />
          </WithNames>
        )}
      </Route>
      <Route path="/actions/:action/decision/certificate">
        {({ action }) => <CertificatePage action={action} />}
      </Route>
      <Route path="/actions/:action/decision/decisions">
        {({ action }) => (
          <WithNames action={action} above={<DecisionTabs action={action} />}>
            <DecisionsPage action={action} />
          </WithNames>
        )}
      </Route>
      <Route path="/actions/:action/decision/decisions/:applicant/:role?">
        {({ action, applicant, role }) => (
          <WithNames action={action} above={<DecisionTabs action={action} />}>
            <DecidingPage
              key={`${applicant} ${role ?? ''}`}
              action={action}
              applicant={applicant}
              role={role ?? null}
            />
          </WithNames>
        )}
      </Route>
      <Route path="/actions/:action/decision/debriefs/:interview">
        {({ action, interview }) => <DebriefPage key={interview} action={action} interview={interview} />}
      </Route>
      <Route path="/actions/:action/records/keep">{({ action }) => <KeepPage action={action} />}</Route>
      <Route path="/actions/:action/records">{({ action }) => <RecordsPage action={action} />}</Route>
      <Route path="/actions/:action/records/packets/:interview">
        {({ action, interview }) => <RecordsPage key={interview} action={action} interview={interview} />}
      </Route>
      <Route path="/actions/:action/records/exchange">
        {({ action }) => <ExchangePage key={action} action={action} />}
      </Route>
      <Route path="/actions/:action/records/to-resolve">
        {({ action }) => (
          <WithNames action={action} above={<RecordsTabs action={action} />}>
            <ToResolvePage action={action} />
          </WithNames>
        )}
      </Route>
      <Route path="/actions/:action/records/history">
        {({ action }) => (
          <WithNames action={action} above={<RecordsTabs action={action} />}>
            <HistoryPage action={action} />
          </WithNames>
        )}
      </Route>
      <Route path="/actions/:action/records/history/*">
        {({ action, '*': record }) => (
          <WithNames action={action} above={<RecordsTabs action={action} />}>
            <HistoryPage key={record} action={action} record={record} />
          </WithNames>
        )}
      </Route>
      <Route path="/actions/:action/records/laptops">{({ action }) => <LaptopsPage action={action} />}</Route>
      <Route path="/actions/:action/records/open-work">
        {({ action }) => <OpenWorkPage action={action} />}
      </Route>
      <Route>{() => <Redirect to={paths.home()} />}</Route>
    </Switch>
  )
}
