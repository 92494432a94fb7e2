// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logroom.h"

#include <cstdint>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace spacedock {

namespace {

constexpr std::size_t PageSize = std::size_t{2} * 1024 * 1024;

#ifdef MADV_HUGEPAGE

/// A page at a multiple of its size, as large pages must be; null without address space.
std::shared_ptr<char[]> page()
{
    void *reserved = mmap(nullptr, 2 * PageSize, PROT_READ | PROT_WRITE,
                          MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (reserved == MAP_FAILED)
        return {};
    auto *begin = static_cast<char *>(reserved);
    const std::size_t past = reinterpret_cast<std::uintptr_t>(begin) % PageSize;
    const std::size_t before = past == 0 ? 0 : PageSize - past;
    if (before > 0)
        munmap(begin, before);
    char *aligned = begin + before;
    munmap(aligned + PageSize, PageSize - before);
    madvise(aligned, PageSize, MADV_HUGEPAGE);
    return {aligned, [](char *at) { munmap(at, PageSize); }};
}

#else

std::shared_ptr<char[]> page()
{
    return {};
}

#endif

} // namespace

std::shared_ptr<char[]> LogRoom::take()
{
    if (!m_page) {
        m_page = page();
        m_taken = 0;
    }
    if (!m_page)
        return std::make_unique_for_overwrite<char[]>(std::size_t(Size));
    std::shared_ptr<char[]> room(m_page, m_page.get() + m_taken);
    m_taken += Size;
    if (m_taken == qsizetype(PageSize))
        m_page.reset();
    return room;
}

} // namespace spacedock
