import type { Page } from '@playwright/test'
import { Applicants } from './applicants'
import { Exchange } from './exchange'
import { FirstStart } from './first-start'
import { HiringActions } from './hiring-actions'
import { ImportPage } from './import-page'
import { InterviewForm } from './interview-form'
import { InterviewRoom } from './interview-room'
import { Interviews } from './interviews'
import { NoShow } from './no-show'
import { Laptops } from './laptops'
import { Notices } from './notices'
import { ResumeReview } from './resume-review'
import { Records } from './records'
import { ScoreSheet } from './score-sheet'
import { StageNav } from './stage-nav'
import { TopBar } from './top-bar'

/** The screens of a window, each found by what a person sees of it. */
export function screensOf(page: Page) {
  return {
    firstStart: new FirstStart(page),
    topBar: new TopBar(page),
    notices: new Notices(page),
    stages: new StageNav(page),
    hiringActions: new HiringActions(page),
    applicants: new Applicants(page),
    importPage: new ImportPage(page),
    interviewForm: new InterviewForm(page),
    interviews: new Interviews(page),
    interviewRoom: new InterviewRoom(page),
    noShow: new NoShow(page),
    scoreSheet: new ScoreSheet(page),
    resumeReview: new ResumeReview(page),
    records: new Records(page),
    laptops: new Laptops(page),
    exchange: new Exchange(page),
  }
}

export type Screens = ReturnType<typeof screensOf>
