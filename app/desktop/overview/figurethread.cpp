// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/figurethread.h"

#include "overview/figureworker.h"

namespace tb {

FigureThread::FigureThread(const QString &path, QObject *parent) : QObject(parent)
{
    qRegisterMetaType<OverviewQuestion>();
    qRegisterMetaType<OverviewAnswer>();
    qRegisterMetaType<DrillQuestion>();
    qRegisterMetaType<DrillAnswer>();
    qRegisterMetaType<Error>("tb::Error");
    auto *worker = new FigureWorker(path);
    worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
    connect(this, &FigureThread::asked, worker, &FigureWorker::read);
    connect(this, &FigureThread::drilled, worker, &FigureWorker::list);
    connect(worker, &FigureWorker::answered, this, [this](const OverviewAnswer &answer) {
        if (answer.ticket == m_ticket)
            emit answered(answer);
    });
    connect(worker, &FigureWorker::listed, this, [this](const DrillAnswer &answer) {
        if (answer.ticket == m_drillTicket)
            emit listed(answer);
    });
    connect(worker, &FigureWorker::failed, this, &FigureThread::failed);
    m_thread.start(QThread::LowPriority);
}

FigureThread::~FigureThread()
{
    m_thread.quit();
    m_thread.wait();
}

void FigureThread::ask(OverviewQuestion question)
{
    question.ticket = ++m_ticket;
    emit asked(question);
}

void FigureThread::ask(DrillQuestion question)
{
    question.ticket = ++m_drillTicket;
    emit drilled(question);
}

} // namespace tb
